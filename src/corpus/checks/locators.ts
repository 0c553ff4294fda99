import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

/** @returns what breaks the rule `locators`, which `rules.ts` explains */
export function locators(corpus: Corpus): Finding[] {
  return corpus.articles.flatMap(({ ledger }) => {
    const all = ledger.fields.sections.flatMap((section, s) =>
      section.paragraphs.map((paragraph, p) => ({
        words: paragraph.locator.toLowerCase(),
        number: paragraph.number,
        place: ledger.place(['sections', s, 'paragraphs', p, 'locator']),
      })),
    );
    return all.flatMap(({ words, number, place }, index) => {
      const other = all.find((one, at) => at !== index && one.words.includes(words));
      return other === undefined
        ? []
        : [
            {
              rule: 'locators',
              place,
              found: `"${words}", which paragraph ${other.number} uses too`,
              expected: `words that stand in paragraph ${number} alone`,
            },
          ];
    });
  });
}
