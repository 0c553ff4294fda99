import { inContext } from './in-context.ts';
import { languageCheck } from './language-check.ts';

/** What a keyboard offers, and what print has instead. */
const typed: readonly { readonly forms: RegExp; readonly expected: string; readonly remedy: string }[] = [
  { forms: /(?<=\d)-(?=\d)/g, expected: 'an en dash from one number to the next', remedy: 'Write "4–5 December".' },
  { forms: /(?<=\p{L})'|'(?=\p{L})/gu, expected: 'a curly apostrophe', remedy: 'Write ’.' },
  { forms: /\.{3}/g, expected: 'an ellipsis of one character', remedy: 'Write …, or leave it out.' },
  { forms: /(?<=\s)-{1,2}(?=\s)|--/g, expected: 'no hyphen for a dash', remedy: 'Make two sentences of it, or use a comma or a colon.' },
];

/** The rule `typography`, which `rules.ts` explains. */
export const typography = languageCheck('typography', (text) =>
  typed
    .flatMap(({ forms, expected, remedy }) =>
      [...text.own.matchAll(forms)].map((match) => {
        const stretch = { start: match.index, end: match.index + match[0].length };
        return { ...stretch, found: inContext(text, stretch), expected, remedy };
      }),
    )
    .toSorted((a, b) => a.start - b.start),
);
