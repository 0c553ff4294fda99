/** The places that refer to the paragraphs of an article: as many as its page can show. Pure. */
import type { LinkedCorpus } from '../corpus/index.ts';
import type { Article } from '../corpus/model.ts';
import type { PageEntry } from '../site.ts';
import type { Page } from '../urls.ts';
import { backlinksTo, type BacklinkGroupView } from './backlinks.ts';

/** How many backlinks the page of an article shows: with more it would outgrow its budget. */
const mostOnPage = 400;

export interface PassageBacklinks {
  /** All, as the share page of the paragraph lists them where its own page cannot. */
  readonly all: readonly BacklinkGroupView[];
  /** Those that the page of the article shows. */
  readonly shown: readonly BacklinkGroupView[];
  /** How many it leaves out. */
  readonly left: number;
}

/** The groups of several sentences as those of one: each page once, and on it each place once. */
function merge(groups: readonly BacklinkGroupView[]): BacklinkGroupView[] {
  return [...Map.groupBy(groups, ({ label }) => label).values()].flatMap((same) => {
    const links = new Map(same.flatMap((group) => group.links.map((link) => [link.href, link])));
    return same.slice(-1).map((last) => ({ ...last, links: [...links.values()] }));
  });
}

const count = (groups: readonly BacklinkGroupView[]) => groups.reduce((sum, { links }) => sum + links.length, 0);

/** The first so many links of some groups. */
function first(groups: readonly BacklinkGroupView[], most: number): BacklinkGroupView[] {
  let room = most;
  return groups.flatMap((group) => {
    const links = group.links.slice(0, room);
    room -= links.length;
    return links.length === 0 ? [] : [{ ...group, links }];
  });
}

/** The most that each of some lists may have for all together to have no more than a number; at least one. */
export function evenShare(lengths: readonly number[], total: number): number {
  const within = (share: number) => lengths.reduce((sum, length) => sum + Math.min(length, share), 0) <= total;
  let share = Math.max(1, ...lengths);
  while (share > 1 && !within(share)) share -= 1;
  return share;
}

/**
 * The backlinks of each paragraph of an article, by its address, with links from the given page.
 * @param most how many the page of the article shows; the paragraphs share that number evenly
 */
export function passageBacklinks(
  corpus: LinkedCorpus,
  article: Article,
  pages: readonly PageEntry[],
  page: Page,
  most = mostOnPage,
): Map<string, PassageBacklinks> {
  const found = article.sections
    .flatMap(({ passages }) => passages)
    .map(({ address, sentences }) => ({
      address,
      all: merge(sentences.flatMap(({ reference }) => backlinksTo(reference, corpus, { pages, page }))),
    }));
  const share = evenShare(
    found.map(({ all }) => count(all)),
    most,
  );
  return new Map(
    found.map(({ address, all }) => {
      const shown = first(all, share);
      return [address, { all, shown, left: count(all) - count(shown) }];
    }),
  );
}
