/** What a result shows of a text: the part around the words that were found, with these marked. Pure. */
import { plainText, sliceRuns, type Run } from './runs.ts';
import { wordsOf } from './words.ts';

/** A run that is, or is not, a word that was found. */
export interface Piece extends Run {
  readonly marked: boolean;
}

/** How many words stand before the first that was found, where a text is cut. */
const before = 8;

/**
 * Marks the words of a text that were found.
 * @param terms as {@link wordsOf} gives them
 */
export function markTerms(runs: readonly Run[], terms: ReadonlySet<string>): Piece[] {
  const text = plainText(runs);
  const pieces: Piece[] = [];
  let end = 0;
  const add = (to: number, marked: boolean) => {
    pieces.push(...sliceRuns(runs, end, to).map((run) => ({ ...run, marked })));
    end = Math.max(end, to);
  };
  for (const { term, from, to } of wordsOf(text)) {
    // A word may stand for two terms, of which one reaches further.
    if (!terms.has(term) || to <= end) continue;
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return pieces;
}

/**
 * Cuts a long text to a part, with an ellipsis where something is left out, and marks the words that were found.
 * @param limit how many words the part may have
 */
export function excerpt(runs: readonly Run[], terms: ReadonlySet<string>, limit: number): Piece[] {
  const pieces = markTerms(runs, terms);
  const words = [...plainText(runs).matchAll(/\S+/g)].map(({ 0: text, index }) => ({ from: index, to: index + text.length }));
  if (words.length <= limit) return pieces;
  const marked = wordsOf(plainText(runs)).find(({ term }) => terms.has(term));
  const hit = marked === undefined ? 0 : words.findIndex(({ to }) => to > marked.from);
  const first = hit < limit / 2 ? 0 : Math.min(hit - before, words.length - limit);
  const last = first + limit - 1;
  const ellipsis = { text: '…', italic: false, marked: false };
  return [
    ...(first > 0 ? [ellipsis] : []),
    ...sliceRuns(pieces, words[first]?.from ?? 0, words[last]?.to ?? 0),
    ...(last < words.length - 1 ? [ellipsis] : []),
  ];
}
