import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';
import { nearest } from '../nearest.ts';

/** @returns what breaks the rule `per-article`, which `rules.ts` explains */
export function perArticle(corpus: Corpus): Finding[] {
  const keys = corpus.articles.map(({ key }) => key);
  const fields = [
    ...corpus.actors.flatMap(
      ({
        entry: {
          fields: { names, roles },
          place,
        },
      }) => [
        { field: 'names', values: names, place, remedy: 'Write [] where the article does not mention it.' },
        { field: 'roles', values: roles, place, remedy: 'Write null where nothing is known.' },
      ],
    ),
    ...corpus.topics.map(
      ({
        entry: {
          fields: { says },
          place,
        },
      }) => ({
        field: 'says',
        values: says,
        place,
        remedy: 'Write "silent" where the article does not address the topic.',
      }),
    ),
  ];
  return fields.flatMap(({ field, values, place, remedy }): Finding[] => {
    const found = Object.keys(values);
    return [
      ...found
        .filter((key) => !keys.includes(key))
        .map((key): Finding => ({
          rule: 'per-article',
          place: place([field, key]),
          found: `the key "${key}"`,
          expected: 'the key of an article',
          remedy: nearest(key, keys),
        })),
      ...keys
        .filter((key) => !found.includes(key))
        .map((key): Finding => ({
          rule: 'per-article',
          place: place([field]),
          found: `nothing for "${key}"`,
          expected: `${field} for every article`,
          remedy,
        })),
    ];
  });
}
