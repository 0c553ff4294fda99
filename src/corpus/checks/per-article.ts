import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';
import { nearest } from '../nearest.ts';

/** Rule: what is said of an actor "by article" is said of every article, and of no other. */
export function perArticle(corpus: Corpus): Finding[] {
  const keys = corpus.articles.map(({ key }) => key);
  return corpus.actors.flatMap(({ entry }) =>
    (['names', 'roles'] as const).flatMap((field): Finding[] => {
      const found = Object.keys(entry.fields[field]);
      return [
        ...found
          .filter((key) => !keys.includes(key))
          .map((key) => ({
            rule: 'per-article',
            place: entry.place([field, key]),
            found: `the key "${key}"`,
            expected: 'the key of an article',
            remedy: nearest(key, keys),
          })),
        ...keys
          .filter((key) => !found.includes(key))
          .map((key) => ({
            rule: 'per-article',
            place: entry.place([field]),
            found: `nothing for "${key}"`,
            expected: `${field} for every article`,
            remedy: field === 'names' ? 'Write [] where the article does not mention it.' : 'Write null where nothing is known.',
          })),
      ];
    }),
  );
}
