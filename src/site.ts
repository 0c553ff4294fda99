/** The pages of the site in the order of the navigation. */
import type { Corpus } from './corpus/model.ts';
import type { Page } from './urls.ts';

/** An entry of the navigation. */
export interface NavigationEntry {
  readonly page: Page;
  readonly label: string;
  /** The key of the article that the page retells. */
  readonly article?: string;
}

/** The pages that the navigation leads to. */
export function navigation({ articles }: Pick<Corpus, 'articles'>): NavigationEntry[] {
  return [
    { page: 'index', label: 'Home' },
    ...articles.map(({ entry, key }) => ({ page: entry.id, label: entry.fields.name, article: key })),
    { page: 'compare', label: 'Compare' },
    { page: 'timeline', label: 'Timeline' },
    { page: 'faq', label: 'Questions' },
    { page: 'glossary', label: 'Glossary' },
    { page: 'sources', label: 'Sources' },
    { page: 'about', label: 'About' },
  ];
}
