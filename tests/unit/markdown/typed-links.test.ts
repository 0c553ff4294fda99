import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-prose.ts';
import { paragraphsOf, typedLinks } from '../../../src/markdown/typed-links.ts';

const linksIn = (body: string) => typedLinks(parseBody(body));

describe('typedLinks', () => {
  it('reads what a link names, and where it stands', () => {
    expect(linksIn('One.\n\nThe [council](actor:council) met.')).toEqual([
      { url: 'actor:council', text: 'council', reference: { kind: 'actor', id: 'council' }, citation: false, line: 3, column: 5 },
    ]);
  });

  it('takes a link without a text for a citation', () => {
    expect(linksIn('They met. [](ml:1.1)')).toMatchObject([{ citation: true }]);
  });

  it('keeps a link that claims to be a reference and is none, for the checks to report', () => {
    expect(linksIn('[](ml:1)[x](actor:No)')).toMatchObject([
      { url: 'ml:1', reference: undefined },
      { url: 'actor:No', reference: undefined },
    ]);
  });

  it('leaves out links to the web', () => {
    expect(linksIn('[x](https://example.org/) [y](page.html)')).toEqual([]);
  });

  it('finds links in italics and headings, in the order of the text', () => {
    expect(linksIn('## [one](actor:one)\n\n*[two](actor:two)* [three](actor:three)').map(({ url }) => url)).toEqual([
      'actor:one',
      'actor:two',
      'actor:three',
    ]);
  });
});

describe('paragraphsOf', () => {
  it('finds every paragraph, and no heading', () => {
    const lines = paragraphsOf(parseBody('## One\n\ntwo\n\nthree')).map(({ position }) => position?.start.line);
    expect(lines).toEqual([3, 5]);
  });
});
