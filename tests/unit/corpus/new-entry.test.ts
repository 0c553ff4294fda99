import { describe, expect, it, test } from 'vitest';
import { newEntry, newKinds, NoNewEntry } from '../../../src/corpus/new-entry.ts';
import { validate } from '../../../src/corpus/validate.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallContent } from '../../support/small-content.ts';

const idOf = (kind: string) => (kind === 'note' ? 'ml-mill-wheel' : 'mill-wheel');

describe.each(newKinds)('a new %s', (kind) => {
  it('is a file of which check lists everything that is to be filled in, and nothing else', () => {
    using content = smallContent();
    const { file, text } = newEntry(content.root, kind, idOf(kind));
    content.write(file, text);
    const findings = validate(content.root);
    const toFill = text.split('\n').filter((line) => !line.trimStart().startsWith('#') && line.includes('TODO'));
    expect(toFill.length).toBeGreaterThan(2);
    expect(findings.map(({ rule, place }) => `${rule} ${place.file}`)).toEqual(toFill.map(() => `unfinished ${file}`));
    for (const { place, remedy = '' } of findings) {
      expect(text.split('\n')[place.line - 1]).toContain('TODO');
      expect(remedy).not.toContain('undefined');
    }
  });

  it('is referred to by its kind and id', () => {
    using content = smallContent();
    expect(newEntry(content.root, kind, idOf(kind)).reference).toBe(`${kind}:${idOf(kind)}`);
  });
});

test('what is filled in by article has a line for every article, the earlier first', () => {
  using content = smallContent();
  const lines = newEntry(content.root, 'actor', 'mill-wheel').text.split('\n');
  expect(lines.slice(lines.indexOf('roles:'), lines.indexOf('roles:') + 3)).toEqual(['roles:', '  ml: TODO', '  vp: TODO']);
});

test('a new event that is filled in is sound', () => {
  using content = smallContent();
  const { file, text } = newEntry(content.root, 'event', 'repair');
  const filled = text
    .replace('title: TODO', 'title: The bridge is repaired')
    .replace('when: TODO', 'when: "2001"')
    .replace('basis: TODO', 'basis: record')
    .replace('text: TODO', 'text: The bridge was repaired.')
    .replace('cites: [TODO]', 'cites: []')
    .replace('works: [TODO]', 'works: [s1]');
  content.write(file, filled);
  content.append('content/anchors.txt', 'timeline.html#event-repair\n');
  expect(validate(content.root)).toEqual([]);
});

test('of a new event, check asks for the date too, and says when there is none', () => {
  using content = smallContent();
  const { file, text } = newEntry(content.root, 'event', 'repair');
  content.write(file, text);
  const [when] = validate(content.root).filter(({ found }) => found === 'TODO for "when"');
  expect(when?.remedy).toContain('every basis but order-only');
});

test('a new work stands below the others and, filled in, is sound', () => {
  using content = smallContent();
  const before = content.read('content/works.yaml');
  const { file, text } = newEntry(content.root, 'work', 's3');
  expect(text.startsWith(before)).toBe(true);
  const filled = text
    .replace('type: TODO', 'type: report')
    .replace('title: TODO', 'title: The repair')
    .replace('publisher: TODO', 'publisher: The council')
    .replace('issued: TODO', 'issued: "2005"')
    .replace('URL: TODO', 'URL: https://council.example/repair')
    .replace('titleBasis: TODO', 'titleBasis: shown');
  content.write(file, filled);
  content.edit('content/events/opening.yaml', 'works: [s2]', 'works: [s2, s3]');
  content.append('content/anchors.txt', 'sources.html#work-s3\n');
  expect(validate(content.root)).toEqual([]);
});

test.each([
  ['of a note', 'note', 'ml-mill-wheel', '(the sources differ from it, or from each other)'],
  ['of a topic', 'topic', 'mill-wheel', '(both speak of it and stress different things)'],
  ['of a work', 'work', 's3', '(it was read off the web address'],
])('bare words are explained where they are to be filled in, %s', (_, kind, id, meaning) => {
  using content = smallContent();
  expect(newEntry(content.root, kind, id).text).toContain(meaning);
});

describe('nothing is made', () => {
  it.each([
    ['of an unknown kind', 'evnt', 'repair', 'Did you mean "event"?'],
    ['of a kind that it does not make', 'article', 'third', 'one of event, actor, question, topic, word, note, work'],
    ['with a malformed id', 'event', 'The Café, repaired', 'Did you mean "the-cafe-repaired"?'],
    ['with an id of nothing but signs', 'event', '!', 'lower-case letters'],
    ['with an id that would leave the folder', 'event', '../x', 'Did you mean "x"?'],
    ['with an id that is taken', 'event', 'opening', 'content/events/opening.yaml, which is there already'],
    ['for a work with an id that is taken', 'work', 's1', 'The next free one is "s3".'],
    ['for a note that names no article', 'note', 'mill-wheel', 'Did you mean "ml-mill-wheel" or "vp-mill-wheel"?'],
  ])('%s', (_, kind, id, message) => {
    using content = smallContent();
    expect(() => newEntry(content.root, kind, id)).toThrow(NoNewEntry);
    expect(() => newEntry(content.root, kind, id)).toThrow(message);
  });

  it.each<[string, (content: ContentFolder) => void]>([
    ['is missing', (content) => content.remove('content/works.yaml')],
    ['cannot be read', (content) => content.write('content/works.yaml', '- id: "s1')],
    ['is no list', (content) => content.write('content/works.yaml', 'id: s1\n')],
  ])('where the list of works %s', (_, change) => {
    using content = smallContent();
    change(content);
    expect(() => newEntry(content.root, 'work', 's3')).toThrow('npm run check');
  });

  it('where no article can be read', () => {
    using content = smallContent();
    content.emptyFolder('content/articles');
    expect(() => newEntry(content.root, 'event', 'repair')).toThrow('npm run check');
  });
});
