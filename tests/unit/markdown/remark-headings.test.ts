import { describe, expect, it } from 'vitest';
import { renderMdx } from '../../support/render-mdx.ts';

describe('remarkHeadings', () => {
  it('gives a heading that is written as a link the address that it links to', async () => {
    expect(await renderMdx('## [Our words](#words)')).toBe('<h2 id="words"><a href="#words" className="self">Our words</a></h2>');
  });

  it.each([
    ['without a link', '## Words', '<h2>Words</h2>'],
    ['of which the link is a part', '## [Our](#our) words', '<h2><a href="#our">Our</a> words</h2>'],
    ['whose address is none', '## [Words](#Our_words)', '<h2><a href="#Our_words">Words</a></h2>'],
  ])('leaves a heading alone %s', async (_, body, html) => {
    expect(await renderMdx(body)).toBe(html);
  });
});
