import type { Finding } from '../finding.ts';
import { sentencesOf, type Corpus } from '../model.ts';

/** Rule: every sentence of an article that is compared belongs to a topic. A further article may say what no topic is about. */
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
