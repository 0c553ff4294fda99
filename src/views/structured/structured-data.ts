/** What a page says, for programs: schema.org, from the same entries that print it. No verdict is among it, as the site gives none. Pure. */
import type { Graph, Thing } from 'schema-dts';
import { defined } from '../../defined.ts';
import type { LinkedCorpus } from '../../corpus/index.ts';
import { sheetPages } from '../../site.ts';
import { addressOf, dataUrl, pageOfKind, type Page, type Target } from '../../urls.ts';
import type { ThingKind } from '../../reference.ts';
import { standsOn } from '../sheet.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { definedTermSet } from './defined-term-set.ts';
import { faqPage } from './faq-page.ts';
import { retoldArticle } from './retold-article.ts';
import { timelineEvents } from './timeline-events.ts';

/**
 * The data of a main page, or of a further sheet of one: of the things that stand on it.
 * @param site where the site is published; where that is not known, addresses are relative to the page
 * @throws Error where the site has no such page
 */
export function structuredData(corpus: LinkedCorpus, page: Page, site: URL | undefined): Graph {
  const url = (to: Target) => dataUrl(page, corpus.placeOf(to), site);
  const pages = sheetPages(corpus);
  const pageOf = (wanted: Page) =>
    defined(
      pages.find((one) => one.page === wanted),
      `a page ${wanted} in src/site.ts`,
    );
  const [home, entry] = [pageOf('index'), pageOf(page)];
  const things: Thing[] = [];
  const { main = page } = entry;
  const way = [...new Set([home, pageOf(main), entry])];
  if (entry !== home) things.push(breadcrumbList(way.map((one) => ({ name: one.label, url: url({ page: one.page }) }))));
  const article = corpus.articles.find((one) => one.entry.id === page);
  if (article !== undefined) things.push(retoldArticle(article, entry, corpus, url));
  const isHere = standsOn(corpus, main, page);
  const here = <One extends { readonly entry: { readonly id: string } }>(kind: ThingKind, all: readonly One[]) =>
    all.filter((one) => isHere(addressOf({ kind, id: one.entry.id })));
  if (main === pageOfKind.question) things.push(faqPage({ questions: here('question', corpus.questions) }, url));
  if (main === pageOfKind.event) things.push(...timelineEvents({ events: here('event', corpus.events) }, url));
  if (main === pageOfKind.actor) things.push(definedTermSet({ actors: here('actor', corpus.actors) }, entry.title));
  return { '@context': 'https://schema.org', '@graph': things };
}
