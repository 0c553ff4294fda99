import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../../../src/corpus/finding.ts';
import { validate } from '../../../../src/corpus/validate.ts';
import type { ContentFolder } from '../../../support/content-folder.ts';
import { smallContent } from '../../../support/small-content.ts';

/** What is found after a change, each finding on one line. */
function found(change: (content: ContentFolder) => void): string[] {
  using content = smallContent();
  change(content);
  return validate(content.root).map(formatFinding);
}

describe('the texts of the pages', () => {
  it('are all there', () => {
    expect(found((content) => content.remove('content/pages/faq.mdx'))).toEqual([
      'content/pages/faq.mdx:1:1  site-pages: found no such file; expected the texts of faq.html.',
    ]);
  });

  it('belong to pages that the site has', () => {
    expect(found((content) => content.write('content/pages/glosary.mdx', content.read('content/pages/glossary.mdx')))).toEqual([
      expect.stringMatching(/glosary\.mdx:2:1 {2}site-pages: found texts of a page "glosary".*Did you mean "glossary"\?/),
    ]);
  });

  it.each([
    ['a lede', 'timeline', 'lede: What the two accounts speak of, and when it happened.\n', 'found no lede; expected lede and picture'],
    ['prose', 'index', '\nTwo accounts tell of one bridge. [](ml:1.1)[](vp:1.1)\n', 'found no body; expected lede and picture and body'],
  ])('hold %s where the page prints it', (_, page, text, finding) => {
    expect(found((content) => content.edit(`content/pages/${page}.mdx`, text, ''))).toEqual([expect.stringContaining(finding)]);
  });

  it('hold a picture where the page prints it', () => {
    const cut = (content: ContentFolder) =>
      content.write('content/pages/timeline.mdx', content.read('content/pages/timeline.mdx').replace(/picture:\n(?: .*\n)+/, ''));
    expect(found(cut)).toEqual([expect.stringContaining('found no picture; expected lede and picture')]);
  });

  it('hold nothing that no page prints', () => {
    expect(found((content) => content.append('content/pages/sources.mdx', '\nOnly this.\n'))).toEqual([
      expect.stringContaining('a body, which sources.html does not print; expected nothing besides the title and the description'),
    ]);
  });

  it('keep to the language rules', () => {
    const judge = (content: ContentFolder) => content.edit('content/site.yaml', 'who says what', 'who clearly says what');
    expect(found(judge)).toEqual([expect.stringMatching(/^content\/site\.yaml:2:1 {2}listed-words/)]);
    expect(found((content) => content.edit('content/pages/index.mdx', 'of a bridge.', 'of a bridge, obviously.'))).toEqual([
      expect.stringMatching(/^content\/pages\/index\.mdx:4:1 {2}listed-words/),
    ]);
    expect(found((content) => content.edit('content/pages/index.mdx', 'with the two accounts.', 'with the two regimes.'))).toEqual([
      expect.stringMatching(/^content\/pages\/index\.mdx:7:\d+ {2}listed-words/),
    ]);
  });

  it('span, in a picture, an interval with both ends', () => {
    expect(found((content) => content.edit('content/pages/timeline.mdx', '"2000/2005"', '"2000/.."'))).toEqual([
      expect.stringContaining('an interval with both ends'),
    ]);
  });
});
