import { describe, expect, it } from 'vitest';
import { parseField } from '../../../src/markdown/parse-prose.ts';
import { markReferences } from '../../../src/markdown/remark-references.ts';
import { renderMdx } from '../../support/render-mdx.ts';

describe('remarkReferences', () => {
  it('asks the page for what a typed link names, and keeps its text', async () => {
    const html = await renderMdx('The [council](actor:council) met.', {
      links: { 'actor:council': { href: 'glossary.html#actor-council' } },
    });
    expect(html).toBe('<p>The <Reference href="glossary.html#actor-council">council</Reference> met.</p>');
  });

  it('leaves a citation without a text, for the page to label', async () => {
    const html = await renderMdx('They met. [](ml:1.1)', { links: { 'ml:1.1': { label: 'ML 1.1' } } });
    expect(html).toBe('<p>They met. <Reference label="ML 1.1"></Reference></p>');
  });

  it('parts citations that stand side by side with a space, and adds none where there is one', async () => {
    expect(await renderMdx('They met. [](ml:1.1)[](ml:1.2) [](ml:1.3)')).toBe(
      '<p>They met. <Reference></Reference> <Reference></Reference> <Reference></Reference></p>',
    );
  });

  it('keeps italics in the text of a link', async () => {
    expect(await renderMdx('The [*old* council](actor:council).')).toBe('<p>The <Reference><em>old</em> council</Reference>.</p>');
  });

  it('finds links in italics', async () => {
    expect(await renderMdx('*The [council](actor:council)*')).toBe('<p><em>The <Reference>council</Reference></em></p>');
  });

  it('leaves a link to the web alone', async () => {
    expect(await renderMdx('[here](https://example.org/)')).toBe('<p><a href="https://example.org/">here</a></p>');
  });
});

describe('markReferences', () => {
  it('notes what each link of a YAML field names', () => {
    const root = parseField('The [council](actor:council).');
    markReferences(root);
    expect(root.children[0]).toMatchObject({
      children: [{}, { name: 'Reference', data: { reference: { kind: 'actor', id: 'council' } } }, {}],
    });
  });
});
