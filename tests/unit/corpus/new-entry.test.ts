import { describe, expect, it, test } from 'vitest';
import { newEntry, newKinds, NoNewEntry } from '../../../src/corpus/new-entry.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { smallContent } from '../../support/small-content.ts';

const idOf = (kind: string) => (kind === 'note' ? 'ml-mill-wheel' : 'mill-wheel');

describe.each(newKinds)('a new %s', (kind) => {
  it('is a file of which check lists everything that is to be filled in, and nothing else', () => {
    using content = smallContent();
    const { file, text } = newEntry(content.root, kind, idOf(kind));
    content.write(file, text);
    const findings = validate(content.root);
    const toFill = text.split('\n').filter((line) => !line.startsWith('#') && line.includes('TODO'));
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
    .replace('# when: TODO', 'when: "2001"')
    .replace('basis: TODO', 'basis: record')
    .replace('text: TODO', 'text: The bridge was repaired.')
    .replace('cites: [TODO]', 'cites: []')
    .replace('works: [TODO]', 'works: [s1]');
  content.write(file, filled);
  content.append('content/anchors.txt', 'timeline.html#event-repair\n');
  expect(validate(content.root)).toEqual([]);
});

describe('nothing is made', () => {
  it.each([
    ['of an unknown kind', 'evnt', 'repair', 'Did you mean "event"?'],
    ['of a kind that has no files', 'work', 's3', 'one of event, actor, question, topic, word, note'],
    ['with a malformed id', 'event', 'The Café, repaired', 'Did you mean "the-cafe-repaired"?'],
    ['with an id of nothing but signs', 'event', '!', 'lower-case letters'],
    ['with an id that would leave the folder', 'event', '../x', 'Did you mean "x"?'],
    ['with an id that is taken', 'event', 'opening', 'content/events/opening.yaml, which is there already'],
    ['for a note that names no article', 'note', 'mill-wheel', 'Did you mean "ml-mill-wheel" or "vp-mill-wheel"?'],
  ])('%s', (_, kind, id, message) => {
    using content = smallContent();
    expect(() => newEntry(content.root, kind, id)).toThrow(NoNewEntry);
    expect(() => newEntry(content.root, kind, id)).toThrow(message);
  });

  it('where no article can be read', () => {
    using content = smallContent();
    content.emptyFolder('content/articles');
    expect(() => newEntry(content.root, 'event', 'repair')).toThrow('npm run check');
  });
});
