/** What every page prints around its text: the navigation, and a word for each address that was retired from it. Pure. */
import type { LinkedCorpus } from '../corpus/index.ts';
import { defined } from '../defined.ts';
import { retirementsOf } from '../corpus/retirements.ts';
import { knownReference } from '../reference.ts';
import type { SiteFields } from '../schemas/site.ts';
import { mainPages, notFound, searchPage, sheetPages, type PageEntry } from '../site.ts';
import type { Page } from '../urls.ts';
import { pagePreview, type LinkPreview } from './link-preview.ts';
import { linksOn, type LinkView } from './links.ts';
import { partsFrom, sheetAt, type PartView } from './sheet.ts';

/** An address that was published on the page and has left it. */
export interface RetiredAddress {
  readonly address: string;
  /** What became of it. */
  readonly why: string;
  /** Where its content is now, if anywhere. */
  readonly to: LinkView | undefined;
}

export interface Frame {
  readonly entry: PageEntry;
  readonly site: SiteFields;
  readonly preview: LinkPreview;
  readonly navigation: readonly PageEntry[];
  /** The sheets of its main page; empty where there is but one. */
  readonly parts: readonly PartView[];
  /** The pages and sheets beside it in the order of the navigation, the one before first. */
  readonly beside: readonly { readonly rel: 'prev' | 'next'; readonly entry: PageEntry }[];
  readonly retired: readonly RetiredAddress[];
}

/**
 * The frame of a page.
 * @throws Error where the site has no such page
 */
export function frameOf(corpus: LinkedCorpus, page: Page): Frame {
  const gone = retirementsOf(corpus).filter((one) => one.page === page);
  const links = linksOn(corpus, page);
  const navigation = mainPages(corpus);
  const all = sheetPages(corpus);
  const siteName = corpus.site.fields.name;
  const entry = defined(
    [...all, searchPage(siteName), notFound(siteName)].find((one) => one.page === page),
    `a page ${page} in src/site.ts`,
  );
  const row = all.filter((one) => one.listed || one.main !== undefined);
  const place = row.indexOf(entry);
  const [before, after] = place < 0 ? [] : [row[place - 1], row[place + 1]];
  const sheet = sheetAt(corpus, page);
  return {
    entry,
    preview: pagePreview(corpus, entry),
    site: corpus.site.fields,
    navigation,
    parts: sheet === undefined ? [] : partsFrom(sheet),
    beside: [
      ...(before === undefined ? [] : [{ rel: 'prev', entry: before } as const]),
      ...(after === undefined ? [] : [{ rel: 'next', entry: after } as const]),
    ],
    retired: gone.map(({ address, retired: { why, to } }) => ({ address, why, to: to === null ? undefined : links(knownReference(to)) })),
  };
}
