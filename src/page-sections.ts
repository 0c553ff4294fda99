/** The parts of the pages that are no things: each has an address that stays, whatever its heading says. Pure. */
import type { Corpus } from './corpus/model.ts';
import { actorKinds, type ActorKind } from './schemas/actor.ts';
import type { Page } from './urls.ts';

export interface PageSection {
  readonly page: Page;
  readonly address: string;
  readonly heading: string;
  /** The key of the article that it is about. */
  readonly article?: string;
}

/** A section about one article. */
export interface ArticleSection extends PageSection {
  readonly article: string;
  readonly name: string;
}

/** Sections whose headings the code holds, by page and address. */
export const fixedSections = {
  index: { contrasts: 'The sharpest contrasts' },
  compare: {
    topics: 'All topics at a glance',
    'side-by-side': 'Side by side',
    voices: 'Who is speaking',
    courses: 'The course of each article',
  },
  sources: { articles: 'The articles', works: 'The public record' },
  about: { balance: 'The balance, counted', data: 'The data', changes: 'Changes' },
} as const;

const kindHeadings: Record<ActorKind, string> = {
  person: 'People',
  state: 'States',
  body: 'Bodies',
  'armed-group': 'Armed groups',
  'unnamed-group': 'Groups without names',
  agreement: 'Agreements',
  document: 'Documents',
  place: 'Places',
};

/** The sections of the timeline: before the first article, and after each. */
export function timelineSections(articles: Corpus['articles']): PageSection[] {
  const first = articles[0]?.entry.fields.name ?? '';
  return [
    { page: 'timeline', address: 'timeline-start', heading: `Before ${first}` },
    ...articles.map(({ key, entry }, index) => ({
      page: 'timeline',
      address: `timeline-after-${key}`,
      heading:
        index === articles.length - 1
          ? 'What followed'
          : `Between ${entry.fields.name} and ${articles[index + 1]?.entry.fields.name ?? ''}`,
    })),
  ];
}

/** The sections of the questions, by who asks: the site, then each article that asks any. */
export function questionSections({ articles, questions }: Pick<Corpus, 'articles' | 'questions'>): (PageSection & { asked: string })[] {
  return [
    { page: 'faq', address: 'questions-site', heading: 'Questions that a reader may have', asked: 'site' },
    ...articles.map(({ key, entry }) => ({
      page: 'faq',
      address: `questions-${key}`,
      heading: `The questions of ${entry.fields.name}`,
      article: key,
      asked: key,
    })),
  ].filter(({ asked }) => questions.some(({ entry }) => entry.fields.asked === asked));
}

/** The sections of the glossary, for the kinds that occur. */
export function actorSections(actors: Corpus['actors']): (PageSection & { kind: ActorKind })[] {
  return actorKinds
    .filter((kind) => actors.some(({ entry }) => entry.fields.kind === kind))
    .map((kind) => ({ page: 'glossary', address: `kind-${kind}`, heading: kindHeadings[kind], kind }));
}

/** The sections of the contested words: one for each article that has any, and for each that is compared. */
export function wordSections({ articles, compared, words }: Pick<Corpus, 'articles' | 'compared' | 'words'>): ArticleSection[] {
  const used = new Set(words.map(({ entry }) => entry.fields.article));
  return articles
    .filter((article) => compared.includes(article) || used.has(article.key))
    .map(({ key, entry }) => ({
      page: 'words',
      address: `words-${key}`,
      heading: `Contested words: ${entry.fields.name}`,
      article: key,
      name: entry.fields.name,
    }));
}

/** The sections of the notes: one for each article that has any, and for each that is compared. */
export function noteSections({ articles, compared, notes }: Pick<Corpus, 'articles' | 'compared' | 'notes'>): ArticleSection[] {
  const noted = new Set(notes.map(({ entry }) => (entry.fields.on[0] ?? '').replace(/:.*$/, '')));
  return articles
    .filter((article) => compared.includes(article) || noted.has(article.key))
    .map(({ key, entry }) => ({
      page: 'notes',
      address: `notes-${key}`,
      heading: entry.fields.name,
      article: key,
      name: entry.fields.name,
    }));
}

/** All sections of the pages besides those of the retellings, in the order of the pages. */
export function pageSections(corpus: Corpus): PageSection[] {
  const fixed = Object.entries(fixedSections).flatMap(([page, sections]) =>
    Object.entries(sections).map(([address, heading]) => ({ page, address, heading })),
  );
  const inContent = corpus.pages.flatMap(({ entry, sections }) => sections.map((section) => ({ page: entry.id, ...section })));
  return [
    ...fixed,
    ...timelineSections(corpus.articles),
    ...questionSections(corpus),
    ...actorSections(corpus.actors),
    ...wordSections(corpus),
    ...noteSections(corpus),
    ...inContent,
  ];
}
