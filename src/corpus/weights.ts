/**
 * What the entries of a page add to its weight, estimated from what they print, in bytes of gzip -9. The rates are measured on built
 * pages, those of the site and those of `npm run bench`, and chosen so that pages weigh a little less than estimated. Pure.
 */

/** What an entry prints. */
export interface Printed {
  /** Its texts, as the content writes them; absent ones are left out. */
  readonly texts: readonly (string | null | undefined)[];
  /** Texts that the page has once before: as data for programs, or retold elsewhere on it. */
  readonly again?: readonly string[];
  /** How many citations and links it has, besides those in its texts. */
  readonly links?: number;
  /** The labels of the links that lead to where it is mentioned. */
  readonly backlinks?: readonly string[];
}

const rates = { letter: 0.23, again: 0.1, link: 16, backlink: 11, backlinkLetter: 0.07 };

/** What surrounds the texts of an entry. */
const entryRates = { topic: 150, event: 85, question: 170, actor: 35, word: 25, note: 10, work: 50, change: 60 };

/** The length of what is printed of texts: a link prints its own text, and not where it leads. */
const length = (texts: readonly (string | null | undefined)[]) =>
  texts.reduce((sum, text) => sum + (text?.replace(/\]\([^)]*\)/g, '').length ?? 0), 0);

/** Estimates what an entry adds to the weight of its page. */
export function weightOf(kind: keyof typeof entryRates, { texts, again = [], links = 0, backlinks = [] }: Printed): number {
  const inTexts = texts.reduce((sum, text) => sum + (text?.split('](').length ?? 1) - 1, 0);
  return Math.ceil(
    entryRates[kind] +
      rates.letter * length(texts) +
      rates.again * length(again) +
      rates.link * (links + inTexts) +
      rates.backlink * backlinks.length +
      rates.backlinkLetter * length(backlinks),
  );
}
