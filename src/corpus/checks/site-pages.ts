import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';
import { nearest } from '../nearest.ts';

/** The pages of the site whose prose is content. */
const required: readonly string[] = ['index', 'about'];

/** Rule: the prose of the home page and of the page about the site is there, and no prose that no page prints. */
export function sitePages(corpus: Corpus): Finding[] {
  const missing = required
    .filter((page) => !corpus.pages.some(({ entry }) => entry.id === page))
    .map((page) => ({
      rule: 'site-pages',
      place: { file: `content/pages/${page}.mdx`, line: 1, column: 1 },
      found: 'no such file',
      expected: `the prose of ${page}.html`,
    }));
  const unread = corpus.pages
    .filter(({ entry }) => !required.includes(entry.id))
    .map(({ entry }) => ({
      rule: 'site-pages',
      place: entry.place(['title']),
      found: `the prose of a page "${entry.id}", which nothing prints`,
      expected: 'the prose of a page of the site',
      remedy: nearest(entry.id, required),
    }));
  return [...missing, ...unread];
}
