/** What every page prints around its text: the navigation, and a word for each address that was retired from it. Pure. */
import type { Corpus } from '../corpus/model.ts';
import { parseReference } from '../reference.ts';
import { mainPages, notFound, searchPage, type PageEntry } from '../site.ts';
import type { Page } from '../urls.ts';
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
  readonly navigation: readonly PageEntry[];
  readonly retired: readonly RetiredAddress[];
}

/**
 * The frame of a page.
 * @throws Error where the site has no such page
 */
export function frameOf(corpus: Corpus, page: Page): Frame {
  const gone = corpus.anchors.filter(({ entry }) => entry.fields.page === page && entry.fields.retired !== undefined);
  const links = gone.length === 0 ? undefined : linksOn(corpus, page);
  const navigation = mainPages(corpus);
  const entry = [...navigation, searchPage, notFound].find((one) => one.page === page);
  if (entry === undefined) throw new Error(`No page "${page}" in src/site.ts`);
  return {
    entry,
    navigation,
    retired: gone.flatMap(({ entry: { fields } }) => {
      if (fields.retired === undefined) return [];
      const reference = parseReference(fields.retired.to ?? '');
      return [{ address: fields.address, why: fields.retired.why, to: reference === undefined ? undefined : links?.(reference) }];
    }),
  };
}
