import type { Moment } from '../../schemas/topic.ts';
import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

const comparable: readonly Moment[] = ['same', 'standing'];

/** @returns what breaks the rule `topic-moment`, which `rules.ts` explains */
export function topicMoment(corpus: Corpus): Finding[] {
  return corpus.topics.flatMap(({ entry }): Finding[] => {
    const { relation, moment } = entry.fields;
    if (relation === 'contradict' && !comparable.includes(moment)) {
      return [
        {
          rule: 'topic-moment',
          place: entry.place(['relation']),
          found: `"contradict" with the moment "${moment}"`,
          expected: '"contradict" with the moment "same" or "standing" alone',
          remedy: 'Did you mean "different-moment"?',
        },
      ];
    }
    if (relation === 'different-moment' && moment !== 'different') {
      return [
        {
          rule: 'topic-moment',
          place: entry.place(['relation']),
          found: `"different-moment" with the moment "${moment}"`,
          expected: 'the moment "different"',
        },
      ];
    }
    return [];
  });
}
