/** A sheet of a page: what stands on it, and the way to the others. Pure. */
import type { LinkedCorpus } from '../corpus/index.ts';
import type { Sheet } from '../corpus/sheets.ts';
import type { PageSection } from '../page-sections.ts';
import { href, type Page } from '../urls.ts';
import { shorten } from './description.ts';

/** A sheet in the list of all. */
export interface PartView {
  readonly number: number;
  readonly href: string;
  /** From which of its entries to which it reaches. */
  readonly holds: string;
  readonly current: boolean;
}

/** A section as a sheet prints it. */
export interface OnSheet {
  /** Where it begins, where that is an earlier sheet. */
  readonly continues: string | undefined;
}

/** A sheet among those of its page. */
export interface PlacedSheet {
  readonly main: Page;
  readonly sheet: Sheet;
  /** All sheets of the page. */
  readonly all: readonly Sheet[];
}

/** How long a name may be in the list of sheets, in characters. */
const longestName = 40;
/** In longer lists, a further sheet names the first, the last, and so many before and after itself. */
const near = 5;

/** From which entry to which a sheet reaches: `1992 to 14 July 2015`. */
export function holdingOf({ from, to, addresses }: Sheet): string {
  const names = [...new Set([from, to])].flatMap((name) => (name === undefined ? [] : shorten(name, longestName)));
  return names.length === 0 ? `${addresses.length} without a date` : names.join(' to ');
}

/** The sheet that a page is, if it is one. */
export function sheetAt({ sheets }: Pick<LinkedCorpus, 'sheets'>, page: Page): PlacedSheet | undefined {
  for (const [main, all] of sheets) {
    const sheet = all.find((one) => one.page === page);
    if (sheet !== undefined) return { main, sheet, all };
  }
  return undefined;
}

/** The list of the sheets of a page, as one of them shows it; empty where there is but one. */
export function partsFrom({ sheet, all }: PlacedSheet): PartView[] {
  if (all.length === 1) return [];
  return all
    .filter(({ number }) => sheet.number === 1 || number === 1 || number === all.length || Math.abs(number - sheet.number) <= near)
    .map((one) => ({ number: one.number, href: href(sheet.page, { page: one.page }), holds: holdingOf(one), current: one === sheet }));
}

/** The further sheets of a page, as Astro asks for them. */
export function furtherSheets({ sheets }: Pick<LinkedCorpus, 'sheets'>, main: Page): { readonly params: { readonly sheet: string } }[] {
  return (sheets.get(main) ?? []).slice(1).map(({ number }) => ({ params: { sheet: String(number) } }));
}

/** The contents of a sheet: the sections that begin on it. */
export function contentsOf(sections: readonly (PageSection & OnSheet)[]): { readonly href: string; readonly label: string }[] {
  return sections.flatMap(({ address, heading, continues }) => (continues === undefined ? [{ href: `#${address}`, label: heading }] : []));
}

/** Whether an address is printed on a page: a main page, or a further sheet of it. */
export function standsOn({ placeOf }: Pick<LinkedCorpus, 'placeOf'>, main: Page, page: Page): (address: string) => boolean {
  return (address) => placeOf({ page: main, address }).page === page;
}

/**
 * The sections that a page prints of those of its main page: the ones that begin on it, and those whose entries go on there.
 * @param entriesOf what of a section stands on the page
 */
export function sectionsOn<Section extends PageSection, Parts extends Record<string, readonly unknown[]>>(
  { placeOf }: Pick<LinkedCorpus, 'placeOf'>,
  page: Page,
  sections: readonly Section[],
  entriesOf: (section: Section) => Parts,
): (Section & OnSheet & Parts)[] {
  return sections.flatMap((section) => {
    const begins = placeOf({ page: section.page, address: section.address });
    const parts = entriesOf(section);
    if (begins.page !== page && Object.values(parts).every(({ length }) => length === 0)) return [];
    return [{ ...section, ...parts, continues: begins.page === page ? undefined : href(page, begins) }];
  });
}
