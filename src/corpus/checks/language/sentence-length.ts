import { languageCheck } from './language-check.ts';
import { sentencesIn } from './sentences.ts';

/**
 * The most words of a sentence. Guides to plain English ask for 15 to 20 on average, and half of this site's sentences have 16 or fewer.
 * A statement that retells one long sentence of an article in one of ours needs more; past 40 a reader of sixteen has lost the beginning
 * at the end, and two sentences can always be made of it.
 */
export const longestSentence = 40;

/** The rule `sentence-length`, which `rules.ts` explains. */
export const sentenceLength = languageCheck('sentence-length', ({ whole }) =>
  sentencesIn(whole)
    .filter(({ words }) => words.length > longestSentence)
    .map(({ words, start, end }) => ({
      start,
      end,
      found: `a sentence of ${words.length} words: "${words.slice(0, 6).join(' ')} …"`,
      expected: `at most ${longestSentence} words (language rule 23)`,
      remedy: 'Make two sentences of it.',
    })),
);
