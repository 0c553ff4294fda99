/** The course of an article: paragraph by paragraph, which topics and which actors appear. Pure. */
import { statementsOf, type Article } from '../corpus/model.ts';
import { href, type Page } from '../urls.ts';

/** A paragraph in the course of an article: what it speaks to, and who appears. */
export interface CourseStep {
  readonly number: number;
  readonly href: string;
  readonly topics: readonly string[];
  readonly actors: readonly string[];
}

export interface CourseView {
  readonly key: string;
  readonly article: string;
  readonly steps: readonly CourseStep[];
}

interface ActorName {
  readonly id: string;
  readonly name: string;
}

const words = /[\p{L}\p{N}]+/gu;

/** The names by which a retelling links to each actor, by their first words: whoever bears one appears wherever it stands. */
function namesOfActors(article: Article): ReadonlyMap<string, readonly ActorName[]> {
  const names = new Map<string, ActorName>();
  for (const { reference, text } of statementsOf(article).flatMap(({ links }) => links)) {
    if (reference?.kind !== 'actor') continue;
    const name = text.replace(/’s?$/, '').replace(/^[^\p{L}\p{N}]+/u, '');
    names.set(`${reference.id} ${name}`, { id: reference.id, name });
  }
  return Map.groupBy(names.values(), ({ name }) => name.replace(/[^\p{L}\p{N}].*$/su, ''));
}

/** The actors whose names stand in a text. */
function namedIn(text: string, names: ReadonlyMap<string, readonly ActorName[]>): string[] {
  return [...text.matchAll(words)].flatMap(({ 0: word, index }) =>
    (names.get(word) ?? [])
      .filter(({ name }) => text.startsWith(name, index) && !/^\p{L}/u.test(text.slice(index + name.length, index + name.length + 2)))
      .map(({ id }) => id),
  );
}

/** The course of an article, with links from the given page. */
export function courseView(article: Article, page: Page): CourseView {
  const names = namesOfActors(article);
  return {
    key: article.key,
    article: article.entry.fields.name,
    steps: article.sections.flatMap(({ passages }) =>
      passages.map(({ number, address, sentences, statements }) => {
        const text = statements.map((statement) => statement.text).join(' ');
        const voices = sentences.map(({ voice }) => voice).filter((voice) => voice !== 'author');
        return {
          number,
          href: href(page, { page: article.entry.id, address }),
          topics: [...new Set(sentences.flatMap(({ topic }) => topic ?? []))],
          actors: [...new Set([...namedIn(text, names), ...voices])],
        };
      }),
    ),
  };
}
