import type { Finding } from '../finding.ts';
import { sentencesOf, type Corpus } from '../model.ts';

/** @returns what breaks the rule `sentence-topic`, which `rules.ts` explains */
export function sentenceTopic({ compared }: Corpus): Finding[] {
  return compared
    .flatMap(sentencesOf)
    .filter(({ topic }) => topic === undefined)
    .map(({ place }) => ({
      rule: 'sentence-topic',
      place,
      found: 'a sentence without a topic',
      expected: 'the one topic that it mainly speaks to, as its article is one of the two compared',
    }));
}
