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

/** The names by which a retelling links to each actor: whoever bears one of them appears wherever it stands. */
function namesOfActors(article: Article): Map<string, RegExp> {
  const names = new Map<string, Set<string>>();
  for (const { reference, text } of statementsOf(article).flatMap(({ links }) => links)) {
    if (reference?.kind !== 'actor') continue;
    const known = names.get(reference.id) ?? new Set<string>();
    names.set(reference.id, known.add(text.replace(/’s?$/, '')));
  }
  return new Map(
    [...names].map(([id, known]) => [id, new RegExp(`(?<![\\p{L}])(?:${[...known].map(RegExp.escape).join('|')})(?![\\p{L}])`, 'u')]),
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
        const named = [...names].filter(([, name]) => name.test(text)).map(([id]) => id);
        const voices = sentences.map(({ voice }) => voice).filter((voice) => voice !== 'author');
        return {
          number,
          href: href(page, { page: article.entry.id, address }),
          topics: [...new Set(sentences.flatMap(({ topic }) => topic ?? []))],
          actors: [...new Set([...named, ...voices])],
        };
      }),
    ),
  };
}
