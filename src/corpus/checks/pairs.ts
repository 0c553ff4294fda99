import type { Entries } from '../entries.ts';
import type { Finding } from '../finding.ts';

/** @returns what breaks the rule `pairs`, which `rules.ts` explains */
export function pairs({ articles, ledgers }: Entries): Finding[] {
  const findings: Finding[] = [];
  for (const article of articles) {
    const ledger = ledgers.find(({ id }) => id === article.id);
    if (ledger === undefined) {
      findings.push({
        rule: 'pairs',
        place: article.place(['key']),
        found: `the article "${article.id}" without a ledger`,
        expected: `a file content/ledgers/${article.id}.yaml`,
      });
    } else if (ledger.fields.article !== article.fields.key) {
      findings.push({
        rule: 'pairs',
        place: ledger.place(['article']),
        found: `the key "${ledger.fields.article}"`,
        expected: `"${article.fields.key}", the key of ${article.file}`,
      });
    }
    const namesake = articles.find(({ id, fields }) => id < article.id && fields.key === article.fields.key);
    if (namesake !== undefined) {
      findings.push({
        rule: 'pairs',
        place: article.place(['key']),
        found: `the key "${article.fields.key}", which ${namesake.file} has too`,
        expected: 'a key of its own for each article',
      });
    }
  }
  for (const ledger of ledgers.filter(({ id }) => !articles.some((article) => article.id === id))) {
    findings.push({
      rule: 'pairs',
      place: ledger.place(['article']),
      found: `the ledger "${ledger.id}" without an article`,
      expected: `a file content/articles/${ledger.id}.mdx`,
    });
  }
  return findings;
}
