/** What a page says, for programs: schema.org, from the same entries that print it. No verdict is among it, as the site gives none. Pure. */
import type { Graph, Thing } from 'schema-dts';
import { defined } from '../../defined.ts';
import type { LinkedCorpus } from '../../corpus/index.ts';
import { mainPages } from '../../site.ts';
import { dataUrl, pageOfKind, type Page, type Target } from '../../urls.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { definedTermSet } from './defined-term-set.ts';
import { faqPage } from './faq-page.ts';
import { retoldArticle } from './retold-article.ts';
import { timelineEvents } from './timeline-events.ts';

/**
 * The data of a main page.
 * @param site where the site is published; where that is not known, addresses are relative to the page
 * @throws Error where the site has no such main page
 */
export function structuredData(corpus: LinkedCorpus, page: Page, site: URL | undefined): Graph {
  const url = (to: Target) => dataUrl(page, to, site);
  const pages = mainPages(corpus);
  const pageOf = (wanted: Page) =>
    defined(
      pages.find((one) => one.page === wanted),
      `a page ${wanted} in src/site.ts`,
    );
  const [home, entry] = [pageOf('index'), pageOf(page)];
  const things: Thing[] = [];
  if (entry !== home) things.push(breadcrumbList([home, entry].map((one) => ({ name: one.label, url: url({ page: one.page }) }))));
  const article = corpus.articles.find((one) => one.entry.id === page);
  if (article !== undefined) things.push(retoldArticle(article, entry, corpus, url));
  if (page === pageOfKind.question) things.push(faqPage(corpus, url));
  if (page === pageOfKind.event) things.push(...timelineEvents(corpus, url));
  if (page === pageOfKind.actor) things.push(definedTermSet(corpus, entry.title));
  return { '@context': 'https://schema.org', '@graph': things };
}
