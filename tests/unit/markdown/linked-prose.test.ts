import { describe, expect, it } from 'vitest';
import { linkedBody, linkedField, linkedSections, plainText } from '../../../src/markdown/linked-prose.ts';

describe('linked prose', () => {
  it('comes in paragraphs, each typed link marked with what it names', () => {
    const [first = [], second = []] = linkedBody('A [bridge](actor:bridge) stands.\n\nIt is old. [](ml:1.1)');
    const link = first.find((node) => node.type === 'mdxJsxTextElement');
    expect(link?.data?.reference).toEqual({ kind: 'actor', id: 'bridge' });
    expect(plainText([second])).toBe('It is old. ');
  });

  it('as plain text has quotation marks around the words that stand in italics', () => {
    expect(plainText(linkedField('It is a *death trap*, one [*says*](actor:x).'))).toBe('It is a “death trap”, one “says”.');
  });

  it('keeps what looks like markup in a field as text', () => {
    expect(plainText(linkedField('</title><script>alert(1)</script>'))).toBe('</title><script>alert(1)</script>');
  });
});

describe('sections', () => {
  const sections = linkedSections(
    'Before.\n\n## [One](#one)\n\nFirst.\n\n- Second.\n\n## Two\n\nNowhere.\n\n### [Four](#four)\n\nNor here.\n\n## [Three](#three)\n',
  );

  it('hold the paragraphs below each heading that has an address, up to the next heading', () => {
    expect(plainText(sections.get('one') ?? [])).toBe('First. Second.');
  });

  it('are empty where nothing stands below a heading, and leave out what has no address', () => {
    expect([...sections.keys()]).toEqual(['one', 'three']);
    expect(sections.get('three')).toEqual([]);
  });
});
