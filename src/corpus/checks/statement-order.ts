import { defined } from '../../defined.ts';
import { sourceRange } from '../../markdown/source-range.ts';
import { parseBody } from '../parsed-prose.ts';
import { readRetelling } from '../../markdown/retelling.ts';
import type { Finding } from '../finding.ts';
import type { Article, Corpus } from '../model.ts';

function inArticle({ entry, sections }: Article): Finding[] {
  const retold = readRetelling(parseBody(entry.body));
  const findings: Finding[] = [];
  const report = (line: number, found: string, expected: string) =>
    findings.push({ rule: 'statement-order', place: entry.place({ line, column: 1 }), found, expected });

  const blocks = parseBody(entry.body).children;
  blocks.forEach((block, index) => {
    if (block.type === 'heading' && block.depth === 3 && blocks[index + 1]?.type !== 'paragraph') {
      report(sourceRange(block).line, 'a heading of the third level above no paragraph', 'the paragraph that answers it, below it');
    }
  });
  if (retold.length !== sections.length) {
    report(
      retold.at(-1)?.line ?? 1,
      `${retold.length} headings of the second level`,
      `${sections.length}, one for each section of the ledger`,
    );
    return findings;
  }
  retold.forEach((section, index) => {
    const expected = defined(sections[index], 'as many sections as headings').passages.map((passage) => passage.number);
    const found = section.paragraphs.flatMap(({ statements: [first] }) => first?.cites[0]?.paragraph ?? []);
    if (found.join() !== expected.join()) {
      report(
        section.line,
        `paragraphs ${found.join(', ')} under "${section.heading}"`,
        `paragraphs ${expected.join(', ')}, as in the ledger`,
      );
      return;
    }
    for (const { statements } of section.paragraphs) {
      const cites = statements.flatMap((statement) => statement.cites);
      const wrong = statements.find(
        (statement, at) => Number(statement.cites[0]?.sentence) < Number(statements[at - 1]?.cites[0]?.sentence),
      );
      if (wrong !== undefined)
        report(
          wrong.line,
          `sentences in the order ${cites.map((cite) => `${cite.paragraph}.${cite.sentence}`).join(', ')}`,
          'the order of the article',
        );
    }
  });
  return findings;
}

/** @returns what breaks the rule `statement-order`, which `rules.ts` explains */
export function statementOrder(corpus: Corpus): Finding[] {
  return corpus.articles.flatMap(inArticle);
}
