import { describe, expect, it } from 'vitest';
import { renderMdx } from '../../support/render-mdx.ts';

const retold = { key: 'ml' };

describe('rehypeSections', () => {
  it('wraps each heading of the second level and what follows it, and numbers the headings', async () => {
    expect(await renderMdx('## One\n\nText.\n\n## Two\n\nMore.\n\nStill more.', {}, retold)).toBe(
      '<section><h2 id="ml-s1">One</h2><p>Text.</p></section><section><h2 id="ml-s2">Two</h2><p>More.</p><p>Still more.</p></section>',
    );
  });

  it('numbers headings of the third level over the whole article, within their sections', async () => {
    expect(await renderMdx('## One\n\n### Why?\n\n## Two\n\n### How?', {}, retold)).toBe(
      '<section><h2 id="ml-s1">One</h2><h3 id="ml-q1">Why?</h3></section><section><h2 id="ml-s2">Two</h2><h3 id="ml-q2">How?</h3></section>',
    );
  });

  it('leaves what stands before the first heading outside', async () => {
    expect(await renderMdx('Text.\n\n## One', {}, retold)).toBe('<p>Text.</p><section><h2 id="ml-s1">One</h2></section>');
  });

  it('never makes an address of the wording of a heading', async () => {
    expect(await renderMdx('## One', {}, retold)).not.toContain('one');
  });

  it('leaves files alone that are no articles', async () => {
    expect(await renderMdx('## One\n\nText.', {}, { title: 'A page' })).toBe('<h2>One</h2><p>Text.</p>');
  });
});
