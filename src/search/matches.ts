/** How the words of a query are matched: as they are written, as the beginning of a word, or with a slip of spelling. Pure. */

/** Words that nearly every text has: they are not asked for beside others. */
const common = new Set(
  'a about an and are as at be by can did do does for from had has have how in is it its of on or that the their them there these they this those to was were what when where which who whom why will with'.split(
    ' ',
  ),
);

/** How a word of a query is matched. */
export interface Match {
  /** The word that is looked for. */
  readonly term: string;
  readonly prefix: boolean;
  /** Which part of its letters may be inserted, dropped or changed. */
  readonly fuzzy: number;
}

/** The word with two neighbouring letters swapped, at each place: to count letters, two are wrong, but it is one slip. */
function swaps(term: string): string[] {
  return Array.from({ length: term.length - 1 }, (_, at) => `${term.slice(0, at)}${term[at + 1]}${term[at]}${term.slice(at + 2)}`);
}

/** A word with more letters than any in use has no other spelling. */
const longest = 30;

/**
 * The ways to match a word, the strictest first: the next is tried where nothing matches.
 * @param last whether the reader may still be writing it
 */
export function* matchesOf(term: string, last: boolean): Generator<Match> {
  // Beside a short word such as “us” the longer ones that begin with it are only noise.
  if (term.length === 2 || (term.length === 1 && !last)) yield { term, prefix: false, fuzzy: 0 };
  if (term.length > 1 || last) yield { term, prefix: true, fuzzy: 0 };
  // A year or another number with a wrong digit is another number.
  if (/\p{N}/u.test(term) || term.length > longest) return;
  for (const swapped of swaps(term)) yield { term: swapped, prefix: false, fuzzy: 0 };
  yield { term, prefix: false, fuzzy: 0.2 };
}

/** The words of a query that say what is looked for; all of them where none does. */
export function tellingWords(terms: readonly string[]): readonly string[] {
  const telling = terms.filter((term) => !common.has(term));
  return telling.length > 0 ? telling : terms;
}
