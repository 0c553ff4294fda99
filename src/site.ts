/** The pages of the site in the order of the navigation. */
import type { Corpus } from './corpus/model.ts';
import type { Page } from './urls.ts';

/** A page of the site. */
export interface NavigationEntry {
  readonly page: Page;
  readonly label: string;
  /** The key of the article that the page retells. */
  readonly article?: string;
  /** The hue of that article: 1 and 2 for those that are compared, 3 for all others. */
  readonly hue?: 1 | 2 | 3;
  /** Whether the navigation that stands on every page names it. */
  readonly listed: boolean;
}

/** With more articles the navigation names the two that are compared; the list of sources leads to all. */
const mostArticles = 5;

const others = [
  { page: 'compare', label: 'Compare', listed: true },
  { page: 'timeline', label: 'Timeline', listed: true },
  { page: 'faq', label: 'Questions', listed: true },
  { page: 'glossary', label: 'Glossary', listed: true },
  { page: 'sources', label: 'Sources', listed: true },
  { page: 'about', label: 'About', listed: true },
] as const;

/** All pages. */
export function navigation({ articles, compared }: Pick<Corpus, 'articles' | 'compared'>): NavigationEntry[] {
  return [
    { page: 'index', label: 'Home', listed: true },
    ...articles.map((article) => ({
      page: article.entry.id,
      label: article.entry.fields.name,
      article: article.key,
      hue: ([1, 2] as const)[compared.indexOf(article)] ?? (3 as const),
      listed: articles.length <= mostArticles || compared.includes(article),
    })),
    ...others,
  ];
}

/** The style by which the name of an article has its hue wherever its key is a class. */
export function hueStyle(pages: readonly NavigationEntry[]): string {
  return pages.map(({ article, hue, listed }) => (article === undefined || !listed ? '' : `.${article}{color:var(--hue-${hue})}`)).join('');
}
