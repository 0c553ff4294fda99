import { describe, expect, it } from 'vitest';
import { renderMdx } from '../../support/render-mdx.ts';

const retold = { key: 'ml' };

describe('remarkRetelling', () => {
  it('makes a passage of each paragraph and a statement of each run of text with its citations, which it takes out', async () => {
    const html = await renderMdx(
      'The bridge is old. [](ml:1.1) It is closed. [](ml:1.2)',
      { passages: { 'ml-1': { id: 'ml-1' } }, statements: { 'ml-1-1': { id: 'ml-1-1' }, 'ml-1-2': { id: 'ml-1-2' } } },
      retold,
    );
    expect(html).toMatch(
      /^<Passage id="ml-1"><p><Statement id="ml-1-1">The bridge is old.<\/Statement> <Statement id="ml-1-2"> ?It is closed.<\/Statement><\/p><\/Passage>$/,
    );
  });

  it('makes one statement of several citations, under the address of the first', async () => {
    const html = await renderMdx(
      'It must be stone, and soon. [](ml:2.1)[](ml:2.2)',
      { statements: { 'ml-2-1': { id: 'ml-2-1' } } },
      retold,
    );
    expect(html).toBe('<Passage><p><Statement id="ml-2-1">It must be stone, and soon.</Statement></p></Passage>');
  });

  it('gives a statement that begins with a sentence retold before the address of the first that is not', async () => {
    const html = await renderMdx(
      'Old. [](ml:1.1) Old, and closed. [](ml:1.1)[](ml:1.2)',
      { statements: { 'ml-1-1': { id: 'first' }, 'ml-1-2': { id: 'second' } } },
      retold,
    );
    expect(html).toMatch(/<Statement id="second"> ?Old, and closed.<\/Statement>/);
  });

  it('counts addresses over all paragraphs', async () => {
    const html = await renderMdx(
      'Old. [](ml:1.1)\n\nStone. [](ml:2.1)',
      { passages: { 'ml-1': { id: 'a' }, 'ml-2': { id: 'b' } }, statements: { 'ml-1-1': { id: 'c' }, 'ml-2-1': { id: 'd' } } },
      retold,
    );
    expect(html).toBe(
      '<Passage id="a"><p><Statement id="c">Old.</Statement></p></Passage><Passage id="b"><p><Statement id="d">Stone.</Statement></p></Passage>',
    );
  });

  it('keeps typed links and italics within their statement', async () => {
    const html = await renderMdx('The [council](actor:council) says *closed*. [](ml:1.1)', {}, retold);
    expect(html).toBe('<Passage><p><Statement>The <Reference>council</Reference> says <em>closed</em>.</Statement></p></Passage>');
  });

  it('leaves headings and paragraphs without a citation alone', async () => {
    expect(await renderMdx('Nothing cited.\n\n### A question', {}, retold)).toBe('<p>Nothing cited.</p><h3>A question</h3>');
  });

  it('gives headings the address of the paragraph that they stand above, and links them to it', async () => {
    const html = await renderMdx('## Stone\n\n### Of what?\n\nIt must be stone. [](ml:2.1)', {}, retold);
    expect(html).toContain('<h2 id="ml-s2"><a href="#ml-s2" className="self">Stone</a></h2>');
    expect(html).toContain('<h3 id="ml-q2"><a href="#ml-q2" className="self">Of what?</a></h3>');
  });

  it('keeps the address of a heading when its wording or the number of headings above it changes', async () => {
    const html = await renderMdx('## New\n\nOld. [](ml:1.1)\n\n## Granite\n\nIt must be stone. [](ml:2.1)', {}, retold);
    expect(html).toContain('<h2 id="ml-s2"><a href="#ml-s2" className="self">Granite</a></h2>');
  });

  it('leaves files alone that are no articles', async () => {
    expect(await renderMdx('Old. [](ml:1.1)', {}, { title: 'A page' })).toBe('<p>Old. <Reference></Reference></p>');
  });
});

describe('what a retelling may not hold', () => {
  it('is left as it is, where a paragraph belongs', async () => {
    expect(await renderMdx('- A list.', {}, retold)).toContain('<ul>');
  });

  it('does not keep a statement from having its text whole, where it ends in no text', async () => {
    expect(await renderMdx('It is *old*[](ml:1.1)', { statements: { 'ml-1-1': {} } }, retold)).toContain('It is <em>old</em></Statement>');
  });

  it('is marked under its first sentence, where a statement retells what was retold before', async () => {
    const html = await renderMdx('Old. [](ml:1.1) Still old. [](ml:1.1)', { statements: { 'ml-1-1': { id: 'first' } } }, retold);
    expect(html.match(/<Statement id="first">/g)).toHaveLength(2);
  });
});
