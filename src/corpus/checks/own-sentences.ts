import type { Entry } from '../entries.ts';
import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

function foreign(
  key: string,
  cites: readonly string[],
  what: string,
  place: Entry<unknown>['place'],
  path: readonly (string | number)[],
): Finding[] {
  return cites.flatMap((cite, index) =>
    cite.startsWith(`${key}:`)
      ? []
      : [
          {
            rule: 'own-sentences',
            place: place([...path, index]),
            found: `a citation of ${cite} for ${what}`,
            expected: `sentences of that article, ${key}`,
          },
        ],
  );
}

/** @returns what breaks the rule `own-sentences`, which `rules.ts` explains */
export function ownSentences(corpus: Corpus): Finding[] {
  // A key of no article is reported by other rules.
  const isArticle = (wanted: string) => corpus.articles.some(({ key }) => key === wanted);
  return [
    ...corpus.topics.flatMap(({ entry }) =>
      Object.entries(entry.fields.says)
        .filter(([key]) => isArticle(key))
        .flatMap(([key, { cites }]) => foreign(key, cites, `the side of ${key}`, entry.place, ['says', key, 'cites'])),
    ),
    ...corpus.words
      .filter(({ entry }) => isArticle(entry.fields.article))
      .flatMap(({ entry: { fields, place } }) => foreign(fields.article, fields.cites, `a word of ${fields.article}`, place, ['cites'])),
  ];
}
