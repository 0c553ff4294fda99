/** The site's name and its pages in the order of the navigation. */
import type { Corpus } from './corpus/model.ts';
import type { Page } from './urls.ts';

export const siteName = 'One Rift, Two Accounts';

/** The last day that the sources of the public record cover (EDTF). */
export const sourcesEnd = '2026-07-04';

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
}

/** The main pages, in the order of the navigation. The titles of the home page and of the page about the site are content. */
export function mainPages({ articles, pages }: Pick<Corpus, 'articles' | 'pages'>): PageEntry[] {
  const inContent = (page: Page, label: string): PageEntry => {
    const { title = label, description = label } = pages.find(({ entry }) => entry.id === page)?.entry.fields ?? {};
    return { page, label, title, description };
  };
  return [
    inContent('index', 'Home'),
    ...articles.map(({ entry, key }) => ({
      page: entry.id,
      label: entry.fields.name,
      title: `${entry.fields.name}, retold`,
      description: entry.fields.description,
      article: key,
    })),
    {
      page: 'compare',
      label: 'Compare',
      title: 'The comparison',
      description:
        'Where two articles on the US–Israel rift over Iran agree, contradict each other, speak of different moments or stay silent, with every sentence.',
    },
    {
      page: 'timeline',
      label: 'Timeline',
      title: 'Timeline',
      description: 'What happened before, between and after two articles on the US–Israel rift over Iran, with the source of every date.',
    },
    {
      page: 'faq',
      label: 'Questions',
      title: 'Questions and answers',
      description:
        'What the two articles disagree about, whether they speak of the same moment, what happened afterwards: answers from both, with every source.',
    },
    {
      page: 'glossary',
      label: 'Glossary',
      title: 'Glossary',
      description:
        'Who is who in two articles on the US–Israel rift over Iran, what each article calls them, and the words that are contested.',
    },
    {
      page: 'notes',
      label: 'Notes',
      title: 'What the record says',
      description:
        'What the public record holds about single sentences of two articles on the US–Israel rift over Iran, each note with its sources.',
    },
    {
      page: 'sources',
      label: 'Sources',
      title: 'Sources',
      description: 'The two articles, and every work of the public record that this site cites, with what each is cited for.',
    },
    inContent('about', 'About'),
  ];
}

/** The page of the search: the field on every page leads to it. */
export const searchPage: PageEntry = {
  page: 'search',
  label: 'Search',
  title: 'Search',
  description: `Every statement, actor, event, question, topic, contested word, note and work of ${siteName}, to be searched or read from A to Z.`,
};

/** The page for an address that does not exist: no navigation leads to it. */
export const notFound: PageEntry = {
  page: '404',
  label: 'Not found',
  title: 'Not found',
  description: `There is no such page in ${siteName}.`,
};
