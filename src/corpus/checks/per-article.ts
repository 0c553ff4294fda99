import type { Entry } from '../entries.ts';
import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';
import { nearest } from '../nearest.ts';

interface Field {
  readonly name: string;
  readonly values: object;
  readonly place: Entry<unknown>['place'];
  /** The keys that it may have. */
  readonly valid: readonly string[];
  /** The keys that it must have. */
  readonly required: readonly string[];
  readonly remedy: string;
}

/** @returns what breaks the rule `per-article`, which `rules.ts` explains */
export function perArticle(corpus: Corpus): Finding[] {
  const all = corpus.articles.map(({ key }) => key);
  const compared = corpus.compared.map(({ key }) => key);
  const fields: Field[] = [
    ...corpus.actors.flatMap(({ entry: { fields: actor, place } }) => {
      const required = [...new Set([...compared, ...all.filter((key) => key in actor.names || key in actor.roles)])];
      return [
        { name: 'names', values: actor.names, place, valid: all, required, remedy: 'Write [] where the article does not mention it.' },
        { name: 'roles', values: actor.roles, place, valid: all, required, remedy: 'Write null where nothing is known.' },
      ];
    }),
    ...corpus.topics.map(({ entry: { fields: topic, place } }) => ({
      name: 'says',
      values: topic.says,
      place,
      valid: compared,
      required: compared,
      remedy: 'Write "silent" where the article does not address the topic.',
    })),
  ];
  return fields.flatMap(({ name, values, place, valid, required, remedy }): Finding[] => {
    const found = Object.keys(values);
    return [
      ...found
        .filter((key) => !valid.includes(key))
        .map((key): Finding => ({
          rule: 'per-article',
          place: place([name, key]),
          found: `the key "${key}"`,
          expected: `the key of an article${valid === all ? '' : ' that content/site.yaml lists under "compared"'}: ${valid.join(' or ')}`,
          remedy: nearest(key, valid),
        })),
      ...required
        .filter((key) => !found.includes(key))
        .map((key): Finding => ({
          rule: 'per-article',
          place: place([name]),
          found: `nothing for "${key}"`,
          expected: `${name} for every article that is compared${name === 'says' ? '' : ', or that the entry speaks of'}`,
          remedy,
        })),
    ];
  });
}
