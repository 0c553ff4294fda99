import type { Finding } from '../finding.ts';
import type { Corpus, SitePage } from '../model.ts';
import { nearest } from '../nearest.ts';

/** What a page prints besides its title and description. */
const parts = ['lede', 'picture', 'body'] as const;
type Part = (typeof parts)[number];

/** The pages whose texts are content, and what each prints of them. */
const printed: Readonly<Record<string, readonly Part[]>> = {
  index: ['lede', 'picture', 'body'],
  about: ['body'],
  compare: [],
  timeline: ['lede', 'picture'],
  faq: ['lede'],
  glossary: ['lede'],
  words: ['lede'],
  notes: ['lede'],
  sources: [],
};

function has({ entry, body }: SitePage, part: Part): boolean {
  return part === 'body' ? body.length > 0 : entry.fields[part] !== undefined;
}

function inPage(page: SitePage): Finding[] {
  const { id, place } = page.entry;
  const expected = printed[id];
  if (expected === undefined) {
    return [
      {
        rule: 'site-pages',
        place: place(['title']),
        found: `texts of a page "${id}", which the site does not have`,
        expected: `one of ${Object.keys(printed).join(', ')}`,
        remedy: nearest(id, Object.keys(printed)),
      },
    ];
  }
  return parts
    .filter((part) => has(page, part) !== expected.includes(part))
    .map((part) => ({
      rule: 'site-pages',
      place: place(part === 'body' ? { line: 1, column: 1 } : [part]),
      found: has(page, part) ? `a ${part}, which ${id}.html does not print` : `no ${part}`,
      expected: expected.length === 0 ? 'nothing besides the title and the description' : expected.join(' and '),
    }));
}

/** @returns what breaks the rule `site-pages`, which `rules.ts` explains */
export function sitePages({ pages }: Corpus): Finding[] {
  const missing = Object.keys(printed).filter((page) => !pages.some(({ entry }) => entry.id === page));
  return [
    ...missing.map((page): Finding => ({
      rule: 'site-pages',
      place: { file: `content/pages/${page}.mdx`, line: 1, column: 1 },
      found: 'no such file',
      expected: `the texts of ${page}.html`,
    })),
    ...pages.flatMap(inPage),
  ];
}
