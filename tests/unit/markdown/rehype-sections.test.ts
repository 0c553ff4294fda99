import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { wrapSections } from '../../../src/markdown/rehype-sections.ts';
import { renderMdx } from '../../support/render-mdx.ts';

const retold = { key: 'ml' };

describe('rehypeSections', () => {
  it('wraps each heading of the second level and what follows it', async () => {
    expect(await renderMdx('## One\n\nText.\n\n## Two\n\nMore.\n\nStill more.', {}, retold)).toBe(
      '<section><h2>One</h2><p>Text.</p></section><section><h2>Two</h2><p>More.</p><p>Still more.</p></section>',
    );
  });

  it('keeps headings of the third level within their sections', async () => {
    expect(await renderMdx('## One\n\n### Why?\n\n## Two', {}, retold)).toBe(
      '<section><h2>One</h2><h3>Why?</h3></section><section><h2>Two</h2></section>',
    );
  });

  it('leaves what stands before the first heading outside', async () => {
    expect(await renderMdx('Text.\n\n## One', {}, retold)).toBe('<p>Text.</p><section><h2>One</h2></section>');
  });

  it('leaves files alone that are no articles', async () => {
    expect(await renderMdx('## One\n\nText.', {}, { title: 'A page' })).toBe('<h2>One</h2><p>Text.</p>');
  });
});

it('leaves out of its sections what is no part of a page', () => {
  const heading: Element = { type: 'element', tagName: 'h2', properties: {}, children: [] };
  const tree: Root = { type: 'root', children: [heading, { type: 'doctype' }] };
  wrapSections(tree);
  expect(tree.children).toEqual([expect.objectContaining({ tagName: 'section', children: [heading] })]);
});
