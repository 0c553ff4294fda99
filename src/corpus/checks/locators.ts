import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

/** Every run of neighbouring words, the whole among them. */
function runsOf(words: string): string[] {
  const all = words.split(' ');
  return all.flatMap((_, from) => all.slice(from).map((_, length) => all.slice(from, from + length + 1).join(' ')));
}

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
    const numbers = Map.groupBy(
      all.flatMap(({ words, number }) => [...new Set(runsOf(words))].map((run) => ({ run, number }))),
      ({ run }) => run,
    );
    return all.flatMap(({ words, number, place }) => {
      const other = numbers.get(words)?.find((one) => one.number !== number);
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
