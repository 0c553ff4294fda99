import type { Entries, Entry } from '../entries.ts';
import type { Finding } from '../finding.ts';

/** @returns what breaks the rule `unique-ids`, which `rules.ts` explains; in the other collections the file system sees to it */
export function uniqueIds({ works, changes, exceptions }: Entries): Finding[] {
  return [...twice(works), ...twice(changes), ...twice(exceptions)];
}

function twice(entries: readonly Entry<unknown>[]): Finding[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id, place }) => {
    const { line } = place(['id']);
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, line);
      return [];
    }
    return [
      {
        rule: 'unique-ids',
        place: place(['id']),
        found: `the id "${id}" a second time`,
        expected: `each id once; the first is in line ${earlier}`,
      },
    ];
  });
}
