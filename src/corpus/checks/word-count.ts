import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

/** @returns what breaks the rule `word-count`, which `rules.ts` explains */
export function wordCount(corpus: Corpus): Finding[] {
  return corpus.words
    .filter(({ entry: { fields } }) => fields.count < new Set(fields.cites).size)
    .map(({ entry }) => ({
      rule: 'word-count',
      place: entry.place(['count']),
      found: `a count of ${entry.fields.count} with ${entry.fields.cites.length} cited sentences`,
      expected: 'how often the article uses the term: at least once in each cited sentence',
    }));
}
