import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

/** @returns what breaks the rule `topic-order`, which `rules.ts` explains */
export function topicOrder(corpus: Corpus): Finding[] {
  return corpus.topics.flatMap(({ entry }, index) =>
    entry.fields.order === index + 1
      ? []
      : [
          {
            rule: 'topic-order',
            place: entry.place(['order']),
            found: `${entry.fields.order}`,
            expected: `${index + 1}, the next in order`,
          },
        ],
  );
}
