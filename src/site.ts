/** The pages of the site in the order of the navigation. */
import type { LinkedCorpus } from './corpus/link.ts';
import type { Corpus } from './corpus/model.ts';
import type { Page } from './urls.ts';
import { holdingOf } from './views/sheet.ts';
import { pageTexts } from './views/site-page.ts';

/** A main page of the site. */
export interface PageEntry {
  readonly page: Page;
  /** Its name in the navigation. */
  readonly label: string;
  readonly title: string;
  /** For search engines and previews: at most 160 characters. */
  readonly description: string;
  /** The key of the article that the page retells. */
  readonly article?: string;
  /** The hue of that article: 1 and 2 for those that are compared, 3 for all others. */
  readonly hue?: 1 | 2 | 3;
  /** The main page of which it is a further sheet. */
  readonly main?: Page;
  /** Whether the navigation that stands on every page names it. */
  readonly listed: boolean;
}

/** With more articles the navigation names the two that are compared; the list of sources leads to all. */
const mostArticles = 5;

const others = [
  ['compare', 'Compare'],
  ['timeline', 'Timeline'],
  ['faq', 'Questions'],
  ['glossary', 'Glossary'],
  ['words', 'Words'],
  ['notes', 'Notes'],
  ['sources', 'Sources'],
  ['about', 'About'],
] as const;

/**
 * The main pages. Their titles are content.
 * @throws Error where the content has no texts for a page: validation rules that out
 */
export function mainPages({ articles, compared, pages }: Pick<Corpus, 'articles' | 'compared' | 'pages'>): PageEntry[] {
  const entry = (page: Page, label: string): PageEntry => {
    const { title, description } = pageTexts({ pages }, page);
    return { page, label, title, description, listed: true };
  };
  return [
    entry('index', 'Home'),
    ...articles.map((article) => ({
      page: article.entry.id,
      label: article.entry.fields.name,
      title: `${article.entry.fields.name}, retold`,
      description: article.entry.fields.description,
      article: article.key,
      hue: ([1, 2] as const)[compared.indexOf(article)] ?? (3 as const),
      listed: articles.length <= mostArticles || compared.includes(article),
    })),
    ...others.map(([page, label]) => entry(page, label)),
  ];
}

const entries = new WeakMap<LinkedCorpus, readonly PageEntry[]>();

/** The main pages and their further sheets, each main page followed by its own. They are found once for each corpus. */
export function sheetPages(corpus: LinkedCorpus): readonly PageEntry[] {
  const known = entries.get(corpus) ?? findSheetPages(corpus);
  entries.set(corpus, known);
  return known;
}

function findSheetPages(corpus: LinkedCorpus): PageEntry[] {
  return mainPages(corpus).flatMap((entry) => {
    const [, ...further] = corpus.sheets.get(entry.page) ?? [];
    return [
      entry,
      ...further.map((sheet): PageEntry => {
        const part = `part ${sheet.number} of ${further.length + 1}`;
        return {
          page: sheet.page,
          main: entry.page,
          label: `${entry.label}, ${part}`,
          title: `${entry.title}, ${part}`,
          description: `${entry.title}, ${part}: ${holdingOf(sheet)}.`,
          listed: false,
        };
      }),
    ];
  });
}

/** The page of the search: the field on every page leads to it. */
export function searchPage(siteName: string): PageEntry {
  return {
    page: 'search',
    label: 'Search',
    title: 'Search',
    description: `Every statement, actor, event, question, topic, contested word, note and work of ${siteName}, to be searched or read from A to Z.`,
    listed: false,
  };
}

/** The pages that are to be found from elsewhere, besides the share pages: they stand in the sitemap. */
export function foundPages(corpus: LinkedCorpus): PageEntry[] {
  return [...sheetPages(corpus), searchPage(corpus.site.fields.name)];
}

/** The page for an address that does not exist: no navigation leads to it. */
export function notFound(siteName: string): PageEntry {
  return { page: '404', label: 'Not found', title: 'Not found', description: `There is no such page in ${siteName}.`, listed: false };
}

/** The style by which the name of an article has its hue wherever its key is a class. */
export function hueStyle(pages: readonly PageEntry[]): string {
  return pages.map(({ article, hue, listed }) => (article === undefined || !listed ? '' : `.${article}{color:var(--hue-${hue})}`)).join('');
}
