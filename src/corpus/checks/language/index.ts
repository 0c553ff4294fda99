/** The language rules that a program checks. They are about single texts, and hold whatever else is missing. */
import { judgingVerbs } from './judging-verbs.ts';
import type { LanguageCheck } from './language-check.ts';
import { listedWords } from './listed-words.ts';
import { mentionLength } from './mention-length.ts';
import { readingAge } from './reading-age.ts';
import { scareQuotes } from './scare-quotes.ts';
import { sentenceLength } from './sentence-length.ts';
import { typography } from './typography.ts';
import { will } from './will.ts';

export { exceptionFiles } from './exception-files.ts';

/** One check for each rule. */
export const languageChecks: readonly LanguageCheck[] = [
  listedWords,
  judgingVerbs,
  will,
  mentionLength,
  sentenceLength,
  readingAge,
  scareQuotes,
  typography,
];
