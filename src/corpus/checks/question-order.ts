import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

/** @returns what breaks the rule `question-order`, which `rules.ts` explains */
export function questionOrder(corpus: Corpus): Finding[] {
  const next = new Map<string, number>();
  return corpus.questions.flatMap(({ entry }) => {
    const { asked, order } = entry.fields;
    const expected = (next.get(asked) ?? 0) + 1;
    next.set(asked, order);
    return order === expected
      ? []
      : [
          {
            rule: 'question-order',
            place: entry.place(['order']),
            found: `${order} among the questions asked by "${asked}"`,
            expected: `${expected}, the next in order`,
          },
        ];
  });
}
