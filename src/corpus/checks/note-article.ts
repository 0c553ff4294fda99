import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

const keyOf = (reference: string) => reference.slice(0, reference.indexOf(':'));

/** @returns what breaks the rule `note-article`, which `rules.ts` explains */
export function noteArticle(corpus: Corpus): Finding[] {
  return corpus.notes.flatMap(({ entry }): Finding[] => {
    const keys = [...new Set(entry.fields.on.map(keyOf))];
    if (keys.length > 1) {
      return [
        {
          rule: 'note-article',
          place: entry.place(['on']),
          found: `sentences of ${keys.join(' and ')}`,
          expected: 'sentences of one article',
        },
      ];
    }
    const [key] = keys;
    if (key === undefined || entry.id.startsWith(`${key}-`)) return [];
    return [
      {
        rule: 'note-article',
        place: entry.place(['on']),
        found: `a note on ${key} in a file named "${entry.id}"`,
        expected: `a name that begins with "${key}-"`,
      },
    ];
  });
}
