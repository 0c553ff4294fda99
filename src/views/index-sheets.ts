/** Divides the index over pages where it outgrows one. Pure. */
import { divide } from '../divide.ts';
import { pageBudget, shareOfBudget } from '../page-budgets.ts';
import type { SearchKind } from '../search/kinds.ts';
import type { Run } from '../search/runs.ts';
import type { Page } from '../urls.ts';

/** A thing as the index prints it. */
export interface IndexEntry {
  readonly kind: SearchKind;
  readonly address: string;
  readonly title: string;
  readonly href: string;
  /** Its page to be shared. */
  readonly share: string;
  readonly article: { readonly key: string; readonly name: string } | undefined;
  /** Another name of it, as a sentence of its own. */
  readonly alias: string | undefined;
  /** The beginning of what it says; empty where it says nothing beyond its title. */
  readonly beginning: readonly Run[];
  /** What follows: searched and not shown. */
  readonly rest: readonly Run[];
}

/** A part of the index, with its address on the page. */
export interface IndexPart {
  readonly address: string;
  readonly heading: string;
  /** Whether it begins on an earlier page. */
  readonly continued?: boolean;
  /** The key of the article that it is about. */
  readonly article?: string;
  readonly entries: readonly IndexEntry[];
}

/** One of the pages of the index, `search` and `search-2`, with what it prints. */
export interface IndexSheet {
  readonly page: Page;
  /** From 1. */
  readonly number: number;
  /** What it holds, from the first heading to the last: `A to M`. */
  readonly holds: string;
  /** By letter. */
  readonly letters: readonly IndexPart[];
  readonly lists: readonly IndexPart[];
}

/** What a page of the index may weigh, in bytes of gzip -9. */
const limit = pageBudget('search.html').gzip;

/** What its parts weigh, in the same bytes: measured at pages of this site and of made-up content, and rounded up. */
const weights = { first: 15_700, further: 5_400, sheet: 50, part: 40, entry: 22, byte: 0.32 };

const size = (text: string) => Buffer.byteLength(text);

function weightOf({ title, alias = '', beginning, rest }: IndexEntry): number {
  const texts = [title, alias, ...[...beginning, ...rest].map(({ text }) => text)];
  return Math.ceil(weights.entry + weights.byte * texts.reduce((sum, text) => sum + size(text), 0));
}

/** The first and the last of some headings. */
function span(parts: readonly IndexPart[]): string[] {
  const [first, last] = [parts[0]?.heading, parts.at(-1)?.heading];
  return first === undefined ? [] : [first === last ? first : `${first} to ${last}`];
}

/**
 * Divides the index over as few pages as hold it. What of a part stands on a later page than its beginning is a part of its own there.
 * @param letters the parts that come first
 */
export function indexSheets(letters: readonly IndexPart[], lists: readonly IndexPart[]): IndexSheet[] {
  // A heading stands without entries too.
  const lines = [...letters, ...lists].flatMap((part) =>
    part.entries.length === 0
      ? [{ part, own: [], weight: weights.part }]
      : part.entries.map((entry, at) => ({ part, own: [entry], weight: weightOf(entry) + (at === 0 ? weights.part : 0) })),
  );
  const all = lines.map(({ weight }) => weight);
  const ways = weights.sheet * Math.ceil(all.reduce((sum, weight) => sum + weight, 0) / (limit - weights.first));
  const over = (room: number) => divide(all, room, (sheet) => ways + (sheet === 0 ? weights.first : weights.further + weights.part));
  const whole = over(limit);
  const ranges = whole.length === 1 ? whole : over(Math.floor(shareOfBudget * limit));
  return ranges.map(({ from, to }, index) => {
    const number = index + 1;
    const before = lines[from - 1]?.part;
    const parts = [...Map.groupBy(lines.slice(from, to), ({ part }) => part)].map(([part, some]) => {
      const entries = some.flatMap(({ own }) => own);
      return part === before ? { ...part, address: `${part.address}-${number}`, continued: true, entries } : { ...part, entries };
    });
    const isLetter = ({ heading }: IndexPart) => letters.some((one) => one.heading === heading);
    const [own, others] = [parts.filter(isLetter), parts.filter((part) => !isLetter(part))];
    return {
      page: number === 1 ? 'search' : `search-${number}`,
      number,
      holds: [...span(own), ...span(others)].join('; '),
      letters: own,
      lists: others,
    };
  });
}
