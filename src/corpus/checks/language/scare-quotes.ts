import { inContext } from './in-context.ts';
import { languageCheck } from './language-check.ts';

/** As many words as a mention may have: longer stretches in quotation marks are quotations. */
const quoted = /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})|(?<![\p{L}\p{N}])'[^']*'(?!\p{L})/gu;
const longestScareQuote = 4;

/** The rule `scare-quotes`, which `rules.ts` explains. */
export const scareQuotes = languageCheck('scare-quotes', (text) =>
  [...text.own.matchAll(quoted)]
    .filter(([match]) => match.trim().split(/\s+/).length <= longestScareQuote)
    .map((match) => {
      const stretch = { start: match.index, end: match.index + match[0].length };
      return {
        ...stretch,
        found: inContext(text, stretch).replace(/^"(.*?)" in/, '$1 in'),
        expected: 'no quotation marks around a word or phrase (language rule 6)',
        remedy: 'Leave the marks out; for a word of an article write *italics* and name the article.',
      };
    }),
);
