import { assert, describe, expect, it } from 'vitest';
import { readSource, type SourceFile } from '../../../src/corpus/source-file.ts';

function sound(text: string, hasBody = false): SourceFile {
  const source = readSource('x', text, hasBody);
  assert('value' in source, 'the file is sound');
  return source;
}

function findings(text: string, hasBody = false) {
  const source = readSource('x', text, hasBody);
  assert(!('value' in source), 'the file has a fault');
  return source;
}

describe('a YAML file', () => {
  const yaml = 'title: Bridge\n# a comment\nlist:\n  - one\n  - { name: two, size: 3 }\n';

  it('has a value and no body', () => {
    expect(sound(yaml)).toMatchObject({ value: { title: 'Bridge', list: ['one', { name: 'two', size: 3 }] }, body: '' });
  });

  it.each([
    ['a field, at its key', ['list'], 3, 1],
    ['an item of a list', ['list', 0], 4, 5],
    ['a field within a line', ['list', 1, 'size'], 5, 18],
    ['the nearest that exists above what does not', ['list', 1, 'colour'], 5, 5],
    ['a field that is missing: the file', ['colour'], 1, 1],
    ['the whole', [], 1, 1],
  ])('knows the place of %s', (_, path, line, column) => {
    expect(sound(yaml).place(path)).toEqual({ file: 'x', line, column });
  });

  it('keeps an unquoted date apart from text', () => {
    expect(sound('when: 2025-06-22\nthen: "2025-06-22"').value).toEqual({ when: new Date('2025-06-22'), then: '2025-06-22' });
  });

  it('reports malformed YAML in its line', () => {
    expect(findings('title: Bridge\nsize: a: b\n')).toMatchObject([{ rule: 'syntax', place: { line: 2 }, expected: 'well-formed YAML' }]);
  });

  it('reports each key that stands twice, at the second', () => {
    expect(findings('a: 1\nb: 2\na: 3\nb: 4\n').map(({ rule, place, remedy }) => [rule, place.line, remedy])).toEqual([
      ['syntax', 3, 'Remove one of the two.'],
      ['syntax', 4, 'Remove one of the two.'],
    ]);
  });

  it('does not name the line twice', () => {
    expect(findings('a: 1\na: 2\n')[0]?.found).not.toContain('line');
  });

  it('reports an alias of nothing', () => {
    expect(findings('a: 1\nb: *italics*\n')).toMatchObject([{ rule: 'syntax', place: { line: 2 } }]);
  });
});

describe('an MDX file', () => {
  const mdx = '---\ntitle: Bridge\n---\n\nThe first line.\n';

  it('has the front matter as its value, and the rest as its body', () => {
    expect(sound(mdx, true)).toMatchObject({ value: { title: 'Bridge' }, body: '\nThe first line.\n' });
  });

  it('counts the lines of the front matter from the top of the file', () => {
    expect(sound(mdx, true).place(['title']).line).toBe(2);
  });

  it('counts the lines of the body from the top of the file', () => {
    expect(sound(mdx, true).place({ line: 2, column: 5 })).toEqual({ file: 'x', line: 5, column: 5 });
  });

  it('may have an empty body', () => {
    expect(sound('---\ntitle: Bridge\n---', true).body).toBe('');
  });

  it('keeps a line of hyphens in its body', () => {
    expect(sound('---\na: 1\n---\nb\n\n---\n\nc', true).body).toBe('b\n\n---\n\nc');
  });

  it.each(['title: Bridge\n', '', '---\ntitle: Bridge\n', ' ---\ntitle: Bridge\n---\n'])('reports missing front matter in %j', (text) => {
    expect(findings(text, true)).toMatchObject([{ rule: 'syntax', place: { line: 1, column: 1 }, found: 'no front matter' }]);
  });

  it('reports malformed front matter in the line of the file', () => {
    expect(findings('---\na: b: c\n---\n', true)).toMatchObject([{ rule: 'syntax', place: { line: 2 } }]);
  });
});
