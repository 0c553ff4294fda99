/** What a reader may have meant whose query finds nothing. Pure. */
import { closest, distance } from 'fastest-levenshtein';
import { wordsOf } from './words.ts';

/** The letters of a text, without what lies between its words. */
function lettersOf(text: string): string {
  return wordsOf(text)
    .map(({ term }) => term)
    .join('');
}

/** The title whose letters are most like those of the query, where at most a third of them differ. */
export function nearestTitle<Entry extends { readonly title: string }>(query: string, entries: readonly Entry[]): Entry | undefined {
  const asked = lettersOf(query);
  if (asked === '') return undefined;
  const titles = entries.map(({ title }) => lettersOf(title));
  const near = titles.filter((title) => Math.abs(title.length - asked.length) <= asked.length / 3);
  if (near.length === 0) return undefined;
  const found = closest(asked, near);
  return distance(asked, found) <= asked.length / 3 ? entries[titles.indexOf(found)] : undefined;
}
