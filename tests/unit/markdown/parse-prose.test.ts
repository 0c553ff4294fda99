import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { parseBody, parseField } from '../../../src/markdown/parse-prose.ts';

describe('parseField', () => {
  const inline = (field: string) =>
    parseField(field).children.flatMap((block): Nodes[] => ('children' in block ? [...block.children] : [block]));

  it.each([
    ['a list', '- one\n- two'],
    ['a numbered list', '1. one'],
    ['a heading', '# one'],
    ['an underlined heading', 'one\n---'],
    ['a rule', '---'],
    ['a quotation', '> one'],
    ['code', '`one`'],
    ['fenced code', '```\none\n```'],
    ['HTML', '<b>one</b>'],
    ['a block of HTML', '<div>one</div>'],
    ['an address in angle brackets', '<https://example.org/>'],
    ['a definition', '[one]: https://example.org/'],
    ['an expression', '{one}'],
  ])('keeps %s as text', (_, field) => {
    const root = parseField(field);
    expect(new Set(inline(field).map(({ type }) => type))).toEqual(new Set(['text']));
    expect(toString(root)).toBe(field);
  });

  it('reads italics and links', () => {
    expect(inline('*one* [two](actor:two)').map(({ type }) => type)).toEqual(['emphasis', 'text', 'link']);
  });

  it('reads paragraphs', () => {
    expect(parseField('one\n\ntwo').children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  });

  it.each([
    ['bold', '**one**'],
    ['a line break', 'one\\\ntwo'],
  ])('keeps %s as text', (_, field) => {
    expect(new Set(inline(field).map(({ type }) => type))).toEqual(new Set(['text']));
  });
});

describe('parseBody', () => {
  it('reads headings, paragraphs, italics and links', () => {
    const { children } = parseBody('## One\n\n*two* [three](actor:three)');
    expect(children).toMatchObject([
      { type: 'heading', depth: 2 },
      { type: 'paragraph', children: [{ type: 'emphasis' }, { type: 'text' }, { type: 'link', url: 'actor:three' }] },
    ]);
  });

  it('throws where the text is no MDX, and names the place', () => {
    const parse = () => parseBody('one\n\ntwo </p>');
    expect(parse).toThrow(VFileMessage);
    expect(parse).toThrow(expect.objectContaining({ line: 3, column: 6 }));
  });
});
