import type { LinkedCorpus } from '../corpus/index.ts';
import type { PageEntry } from '../site.ts';
import { absoluteUrl } from '../urls.ts';
import { newestChange } from './changes.ts';

/** A meta element of the head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * The tags of Highwire Press, by which Google Scholar and Zotero read a page. No author is known: there is no tag for one. The site is
 * dated by its newest change.
 * @param site where the site is published; where that is not known, the page's address is left out
 */
export function citationTags(corpus: Pick<LinkedCorpus, 'changes' | 'site'>, { page, title }: PageEntry, site: URL | undefined): MetaTag[] {
  const siteName = corpus.site.fields.name;
  return [
    { name: 'citation_title', content: page === 'index' ? siteName : title },
    { name: 'citation_publisher', content: siteName },
    { name: 'citation_publication_date', content: newestChange(corpus).replaceAll('-', '/') },
    { name: 'citation_language', content: 'en' },
    ...(site === undefined ? [] : [{ name: 'citation_fulltext_html_url', content: absoluteUrl(site, { page }) }]),
  ];
}
