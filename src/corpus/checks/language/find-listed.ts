import { defined } from '../../../defined.ts';
import type { OwnText } from '../../own-voice.ts';
import { inContext } from './in-context.ts';
import type { Breach } from './language-check.ts';

/** A word, or several, that the site does not say in its own voice. */
export interface ListedWord {
  /** The number of the language rule that lists it. */
  readonly rule: number;
  /** All its forms, whole words and without capturing groups; upper and lower case are one. */
  readonly forms: RegExp;
  /** What to do: what the site writes in its place. */
  readonly instead: string;
}

/**
 * Makes a function that finds listed words in a text, in one pass. Words of an article in italics are not found.
 * @param words where two could match in the same place, the first of the list does
 */
export function findListed(words: readonly ListedWord[]): (text: OwnText) => Breach[] {
  const forms = words.map((word) => `(${word.forms.source})`).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    [...text.own.matchAll(pattern)].map((match): Breach => {
      const word = defined(words[match.slice(1).findIndex((group) => group !== undefined)], 'the word of each group');
      const stretch = { start: match.index, end: match.index + match[0].length };
      return {
        ...stretch,
        found: inContext(text, stretch),
        expected: `none of the words of language rule ${word.rule} in the site’s own voice`,
        remedy: word.instead,
      };
    });
}
