/** What the language rules allow at most: the checks hold it, and the explanations of the rules name it. */

/** The reader for whom the site is written, in years (language rule 23). */
export const readerAge = 16;

/** Words of a paragraph whose reading age is judged: the formulas are made for long texts, and in a shorter one a long word decides. */
export const fewestWords = 40;

/**
 * The most words of a sentence (language rule 23). Guides to plain English ask for 15 to 20 on average, and half of this site's sentences have 16 or fewer.
 * A statement that retells one long sentence of an article in one of ours needs more; past 40 a reader of sixteen has lost the beginning
 * at the end, and two sentences can always be made of it.
 */
export const longestSentence = 40;

/** The most words of an article that may stand together in italics (language rule 1). */
export const longestMention = 4;
