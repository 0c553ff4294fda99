import { formatEdtf } from '../../dates/edtf-date.ts';
import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

/** @returns what breaks the rule `changes`, which `rules.ts` explains */
export function changes(corpus: Corpus): Finding[] {
  const inFile = corpus.changes.map(({ entry }) => entry).toSorted((a, b) => a.place(['id']).line - b.place(['id']).line);
  return inFile.flatMap((entry, index) => {
    const above = inFile[index - 1];
    if (above === undefined || entry.fields.date <= above.fields.date) return [];
    return [
      {
        rule: 'changes',
        place: entry.place(['date']),
        found: `a change of ${formatEdtf(entry.fields.date)} below one of ${formatEdtf(above.fields.date)}, "${above.id}"`,
        expected: 'the newest change first',
        remedy: `Move it above "${above.id}", or correct its date.`,
      },
    ];
  });
}
