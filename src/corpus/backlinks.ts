/** Collects for every thing and every sentence the places that refer to it. Pure; linear in the number of references. */
import { formatReference, type Reference } from '../reference.ts';
import { addressOf, type Page } from '../urls.ts';
import { mentionsIn, type Referrer } from './mentions.ts';
import type { Corpus } from './model.ts';

/** The referrers that stand on one page, or on its further sheets, in its order. */
export interface BacklinkGroup {
  readonly page: Page;
  readonly referrers: readonly Referrer[];
}

/** Looks up the backlinks of a reference; empty where nothing refers to it. */
export type Backlinks = (reference: Reference) => readonly BacklinkGroup[];

/** Collects all backlinks. A statement is no backlink of the sentence that it retells, nor a thing of itself. */
export function linkBacklinks(corpus: Corpus): Backlinks {
  const byTarget = new Map<string, Map<string, Referrer>>();
  for (const { from, role, reference } of mentionsIn(corpus)) {
    if (reference === undefined || role === 'retells' || from.address === addressOf(reference)) continue;
    const target = formatReference(reference);
    const referrers = byTarget.get(target) ?? new Map<string, Referrer>();
    byTarget.set(target, referrers.set(`${from.page}#${from.address}`, from));
  }
  const groups = new Map(
    [...byTarget].map(([target, referrers]) => {
      const byPage = Map.groupBy(referrers.values(), ({ page }) => page);
      return [target, [...byPage].map(([page, onPage]) => ({ page, referrers: onPage }))];
    }),
  );
  return (reference) => groups.get(formatReference(reference)) ?? [];
}
