import { parseBody } from '../parsed-prose.ts';
import { readRetelling, statementAddresses } from '../../markdown/retelling.ts';
import { formatReference } from '../../reference.ts';
import type { Finding } from '../finding.ts';
import type { Article, Corpus } from '../model.ts';

function inArticle({ entry, key }: Article): Finding[] {
  const paragraphs = readRetelling(parseBody(entry.body)).flatMap((section) => section.paragraphs);
  const addresses = statementAddresses(paragraphs.flatMap((paragraph) => paragraph.statements));
  let index = 0;
  return paragraphs.flatMap((paragraph) => {
    const findings: Finding[] = [];
    const report = (line: number, column: number, found: string, expected: string, remedy?: string) =>
      findings.push({ rule: 'statements', place: entry.place({ line, column }), found, expected, remedy });

    if (paragraph.loose !== '') {
      report(
        paragraph.line,
        1,
        `text without a citation: "${paragraph.loose.slice(-50)}"`,
        `every statement to end in its citation, such as [](${key}:4.1)`,
      );
    }
    const numbers = new Set(
      paragraph.statements.flatMap(({ cites }) => cites.filter(({ article }) => article === key).map((cite) => cite.paragraph)),
    );
    if (numbers.size > 1) {
      report(
        paragraph.line,
        1,
        `a paragraph that cites paragraphs ${[...numbers].join(' and ')}`,
        'one paragraph of the article for each of the retelling',
      );
    }
    for (const { cites, text, line, column } of paragraph.statements) {
      if (text === '')
        report(line, column, `a citation without a text: ${cites.map(formatReference).join(', ')}`, 'the statement before its citation');
      for (const cite of cites.filter(({ article }) => article !== key)) {
        report(line, column, `a citation of ${formatReference(cite)}`, `sentences of the article itself, ${key}`);
      }
      if (addresses[index]?.length === 0) {
        report(
          line,
          column,
          `a statement whose sentences are all retold before: ${cites.map(formatReference).join(', ')}`,
          'every statement to retell a sentence for the first time',
          'Join it to the earlier statement.',
        );
      }
      index += 1;
    }
    return findings;
  });
}

/** @returns what breaks the rule `statements`, which `rules.ts` explains */
export function statements(corpus: Corpus): Finding[] {
  return corpus.articles.flatMap(inArticle);
}
