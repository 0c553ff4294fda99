import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

/** @returns what breaks the rule `topic-order`, which `rules.ts` explains */
export function topicOrder(corpus: Corpus): Finding[] {
  return corpus.topics.flatMap(({ entry }, index) => {
    const expected = (corpus.topics[index - 1]?.entry.fields.order ?? 0) + 1;
    return entry.fields.order === expected
      ? []
      : [
          {
            rule: 'topic-order',
            place: entry.place(['order']),
            found: `${entry.fields.order}`,
            expected: `${expected}, the next in order`,
          },
        ];
  });
}
