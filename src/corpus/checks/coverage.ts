import { formatReference } from '../../reference.ts';
import type { Finding } from '../finding.ts';
import { sentencesOf, statementsOf, type Corpus } from '../model.ts';

/** @returns what breaks the rule `coverage`, which `rules.ts` explains */
export function coverage(corpus: Corpus): Finding[] {
  return corpus.articles.flatMap((article) => {
    const retold = new Set(statementsOf(article).flatMap(({ cites }) => cites.map(formatReference)));
    return sentencesOf(article)
      .filter(({ reference }) => !retold.has(formatReference(reference)))
      .map(({ reference, place }) => ({
        rule: 'coverage',
        place,
        found: `sentence ${formatReference(reference)}, which no statement retells`,
        expected: `a statement in ${article.entry.file} that ends in [](${formatReference(reference)})`,
      }));
  });
}
