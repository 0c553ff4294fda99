import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

/** @returns what breaks the rule `ledger-numbers`, which `rules.ts` explains */
export function ledgerNumbers(corpus: Corpus): Finding[] {
  return corpus.articles.flatMap(({ ledger }) => {
    let paragraphs = 0;
    return ledger.fields.sections.flatMap((section, s) =>
      section.paragraphs.flatMap((paragraph, p) => {
        paragraphs += 1;
        const path = ['sections', s, 'paragraphs', p];
        const numbered = [
          { what: 'paragraph', found: paragraph.number, expected: paragraphs, path: [...path, 'number'] },
          ...paragraph.sentences.map((sentence, i) => ({
            what: 'sentence',
            found: sentence.number,
            expected: i + 1,
            path: [...path, 'sentences', i, 'number'],
          })),
        ];
        return numbered
          .filter(({ found, expected }) => found !== expected)
          .map(({ what, found, expected, path: at }) => ({
            rule: 'ledger-numbers',
            place: ledger.place(at),
            found: `${what} number ${found}`,
            expected: `${expected}, the next in order`,
          }));
      }),
    );
  });
}
