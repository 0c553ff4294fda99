/** What every page prints around its text: the navigation, and a word for each address that was retired from it. Pure. */
import type { LinkedCorpus } from '../corpus/index.ts';
import { parseReference } from '../reference.ts';
import type { SiteFields } from '../schemas/site.ts';
import { mainPages, notFound, searchPage, type PageEntry } from '../site.ts';
import type { Page } from '../urls.ts';
import { pagePreview, type LinkPreview } from './link-preview.ts';
import { linksOn, type LinkView } from './links.ts';

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
  /** The pages beside it in the navigation, the one before first. */
  readonly beside: readonly { readonly rel: 'prev' | 'next'; readonly entry: PageEntry }[];
  readonly retired: readonly RetiredAddress[];
}

/**
 * The frame of a page.
 * @throws Error where the site has no such page
 */
export function frameOf(corpus: LinkedCorpus, page: Page): Frame {
  const gone = corpus.anchors.filter(({ entry }) => entry.fields.page === page && entry.fields.retired !== undefined);
  const links = gone.length === 0 ? undefined : linksOn(corpus, page);
  const navigation = mainPages(corpus);
  const siteName = corpus.site.fields.name;
  const entry = [...navigation, searchPage(siteName), notFound(siteName)].find((one) => one.page === page);
  if (entry === undefined) throw new Error(`No page "${page}" in src/site.ts`);
  const listed = navigation.filter((one) => one.listed);
  const place = listed.indexOf(entry);
  const [before, after] = place < 0 ? [] : [listed[place - 1], listed[place + 1]];
  return {
    entry,
    preview: pagePreview(corpus, entry),
    site: corpus.site.fields,
    navigation,
    beside: [
      ...(before === undefined ? [] : [{ rel: 'prev', entry: before } as const]),
      ...(after === undefined ? [] : [{ rel: 'next', entry: after } as const]),
    ],
    retired: gone.flatMap(({ entry: { fields } }) => {
      if (fields.retired === undefined) return [];
      const reference = parseReference(fields.retired.to ?? '');
      return [{ address: fields.address, why: fields.retired.why, to: reference === undefined ? undefined : links?.(reference) }];
    }),
  };
}
