import { languageCheck } from './language-check.ts';
import { longestSentence } from './limits.ts';
import { sentencesIn } from './sentences.ts';

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
