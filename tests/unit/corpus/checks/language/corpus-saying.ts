/** A corpus that says nothing but what a test gives it: one answer of a FAQ, in Markdown. */
import type { LanguageCheck } from '../../../../../src/corpus/checks/language/language-check.ts';
import type { Corpus } from '../../../../../src/corpus/model.ts';

export const file = 'content/questions/a.mdx';

export function corpusSaying(body: string): Corpus {
  const entry = {
    id: 'a',
    file,
    fields: { question: 'What is said?', asked: 'site', order: 1 },
    body,
    place: (spot: readonly (string | number)[] | { readonly line: number; readonly column: number }) =>
      'line' in spot ? { file, ...spot } : { file, line: 1, column: 1 },
  };
  const corpus = {
    site: undefined,
    articles: [],
    compared: [],
    actors: [],
    events: [],
    pages: [],
    words: [],
    works: [],
    topics: [],
    notes: [],
    changes: [],
    exceptions: [],
    anchors: [],
  };
  return { ...corpus, questions: [{ entry, body: [] }] };
}

/** What a check says is found in a text. */
export function foundIn(check: LanguageCheck, body: string): string[] {
  return check(corpusSaying(body)).map(({ found }) => found);
}
