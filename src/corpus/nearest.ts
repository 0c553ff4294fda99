import { distance } from 'fastest-levenshtein';

/** The words that hold a digit: of a sentence, a work or a year another number is another thing, never a slip. */
const numbersOf = (text: string) => (text.match(/[a-z0-9]*\d[a-z0-9]*/g) ?? []).join(' ');

/** Every text that two neighbouring letters, put the other way round, make of one. */
function swaps(text: string): string[] {
  return Array.from(text).map((letter, at) => `${text.slice(0, at)}${text.charAt(at + 1)}${letter}${text.slice(at + 2)}`);
}

/** How many letters are left out, added, replaced or swapped with their neighbour, whatever their case. */
function slips(found: string, value: string): number {
  return Math.min(distance(found, value), ...swaps(found).map((swapped) => 1 + distance(swapped, value)));
}

/** How many slips a value may hold: one for each three letters after its last colon, and at most two. */
function mostSlips(found: string): number {
  const letters = found.length - found.lastIndexOf(':') - 1;
  return Math.min(2, Math.max(1, Math.floor(letters / 3)));
}

/**
 * The sentence that offers the valid value of which the one found is a misspelling.
 * @returns undefined where no value is that near, or the nearest holds another number: it would be another thing
 */
export function nearest(found: string, valid: readonly string[]): string | undefined {
  const written = found.toLowerCase();
  const near = valid
    .map((value) => ({ value, lower: value.toLowerCase() }))
    .filter(({ lower }) => numbersOf(lower) === numbersOf(written))
    .map(({ value, lower }) => ({ value, slips: slips(written, lower) }))
    .filter((one) => one.slips <= mostSlips(found));
  const [best] = near.toSorted((a, b) => a.slips - b.slips);
  return best === undefined ? undefined : `Did you mean "${best.value}"?`;
}
