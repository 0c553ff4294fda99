import { linkBacklinks } from '../backlinks.ts';
import type { Finding } from '../finding.ts';
import { sentencesOf, type Corpus } from '../model.ts';

/** @returns what breaks the rule `used`, which `rules.ts` explains */
export function used(corpus: Corpus): Finding[] {
  // A change tells of a thing and does not use it.
  const backlinks = linkBacklinks({ ...corpus, changes: [] });
  const unused = (
    kind: 'actor' | 'work',
    all: readonly { readonly entry: { readonly id: string; readonly place: Corpus['works'][number]['entry']['place'] } }[],
  ) =>
    all
      .filter(({ entry }) => backlinks({ kind, id: entry.id }).length === 0)
      .map(({ entry }): Finding => ({
        rule: 'used',
        place: entry.place(kind === 'work' ? ['id'] : ['name']),
        found: `${kind === 'work' ? 'a work that nothing cites' : 'an actor that nothing mentions'}: "${entry.id}"`,
        expected: `at least one reference ${kind}:${entry.id}`,
        remedy: 'Cite it, or remove it.',
      }));
  const topics = new Set(corpus.articles.flatMap(sentencesOf).map(({ topic }) => topic));
  const withoutSentence = corpus.topics
    .filter(({ entry }) => !topics.has(entry.id))
    .map(({ entry }): Finding => ({
      rule: 'used',
      place: entry.place(['question']),
      found: `a topic to which no sentence belongs: "${entry.id}"`,
      expected: `at least one sentence of a ledger with "topic: ${entry.id}"`,
      remedy: 'Assign the sentences that speak to it, or remove it.',
    }));
  return [...unused('actor', corpus.actors), ...unused('work', corpus.works), ...withoutSentence];
}
