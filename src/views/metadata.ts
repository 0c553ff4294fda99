/** What a main page, or a further sheet of one, says of itself to programs, and how to cite it. Pure. */
import type { Graph } from 'schema-dts';
import { defined } from '../defined.ts';
import type { LinkedCorpus } from '../corpus/index.ts';
import { sheetPages } from '../site.ts';
import type { Page } from '../urls.ts';
import { citationTags, type MetaTag } from './citation-tags.ts';
import { citationsOf, type CiteView } from './cite.ts';
import { structuredData } from './structured/structured-data.ts';

export interface Metadata {
  readonly structured: Graph;
  readonly tags: readonly MetaTag[];
  readonly cite: CiteView;
}

/**
 * The metadata of a main page, or of a further sheet of one.
 * @param site where the site is published, if that is known
 * @throws Error where the site has no such page
 */
export function metadataOf(corpus: LinkedCorpus, page: Page, site: URL | undefined): Metadata {
  const entry = defined(
    sheetPages(corpus).find((one) => one.page === page),
    `a page ${page} in src/site.ts`,
  );
  return {
    structured: structuredData(corpus, page, site),
    tags: citationTags(corpus, entry, site),
    cite: citationsOf(corpus, { page }, site),
  };
}
