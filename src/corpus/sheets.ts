/** The sheets of the pages: a page whose entries outgrow its budget is printed on several, `timeline.html`, `timeline-2.html` and so on. Pure. */
import { divide } from '../divide.ts';
import { pageBudget, shareOfBudget } from '../page-budgets.ts';
import { sheetPage, type Page } from '../urls.ts';
import type { Collection, CollectionEntry, CollectionSection } from './collections.ts';
import type { FixedWeight } from './fixed-weights.ts';

/** A sheet of a main page. */
export interface Sheet {
  readonly page: Page;
  /** Counted from 1: the first is the main page itself. */
  readonly number: number;
  /** Its estimated weight, in bytes of gzip -9. */
  readonly weight: number;
  /** What stands on it: entries, and the sections that begin on it. */
  readonly addresses: readonly string[];
  /** What its first and its last entry are found by, where they have such a label. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** What cannot be parted: an entry, with the headings that stand above it. */
interface Block {
  readonly addresses: readonly string[];
  readonly entries: readonly CollectionEntry[];
}

/** A heading stays with the entry below it; one that has none below it in the whole page stays with the last entry. */
function blocksOf(sections: readonly CollectionSection[]): Block[] {
  const blocks: Block[] = [];
  let headings: string[] = [];
  for (const { address, entries } of sections) {
    if (address !== undefined) headings.push(address);
    for (const entry of entries) {
      blocks.push({ addresses: [...headings, entry.address], entries: [entry] });
      headings = [];
    }
  }
  if (headings.length === 0) return blocks;
  const last = blocks.pop();
  return [...blocks, { addresses: [...(last?.addresses ?? []), ...headings], entries: last?.entries ?? [] }];
}

/** Divides the entries of a page over as few sheets as its budget allows. */
export function divideCollection({ page, sections }: Collection, fixed: FixedWeight): Sheet[] {
  const blocks = blocksOf(sections);
  const weights = blocks.map(({ entries }) => entries.reduce((sum, { weight }) => sum + weight, 0));
  const budget = pageBudget(`${page}.html`).gzip;
  const without = (sheet: number, count: number) =>
    sheet === 0 ? fixed.first + (count === 1 ? 0 : count * fixed.perSheet) : fixed.further;
  const over = (count: number) =>
    divide(weights, count === 1 ? budget : Math.floor(budget * shareOfBudget), (sheet) => without(sheet, count));
  // The more sheets there are, the longer is the list of them, and the less room is on the first.
  let ranges = over(1);
  for (let count = 1; ranges.length > count; ranges = over(count)) count = ranges.length;
  return ranges.map(({ from, to }, index) => {
    const own = blocks.slice(from, to);
    const labels = own.flatMap(({ entries }) => entries.flatMap(({ label }) => label ?? []));
    const number = index + 1;
    return {
      page: sheetPage(page, number),
      number,
      weight: weights.slice(from, to).reduce((sum, weight) => sum + weight, without(index, ranges.length)),
      addresses: own.flatMap(({ addresses }) => addresses),
      from: labels[0],
      to: labels.at(-1),
    };
  });
}
