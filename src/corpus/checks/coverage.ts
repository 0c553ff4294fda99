import { formatReference } from '../../reference.ts';
import type { Finding } from '../finding.ts';
import { sentencesOf, statementsOf, type Corpus } from '../model.ts';

/** Rule: every sentence of every ledger is retold by at least one statement. */
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
