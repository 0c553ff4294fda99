import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

/** The pages of the site whose prose is content. */
const required = ['index', 'about'] as const;

/** @returns what breaks the rule `site-pages`, which `rules.ts` explains */
export function sitePages(corpus: Corpus): Finding[] {
  return required
    .filter((page) => !corpus.pages.some(({ entry }) => entry.id === page))
    .map((page) => ({
      rule: 'site-pages',
      place: { file: `content/pages/${page}.mdx`, line: 1, column: 1 },
      found: 'no such file',
      expected: `the prose of ${page}.html`,
    }));
}
