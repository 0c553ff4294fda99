import { languageCheck } from './language-check.ts';
import { longestMention } from './limits.ts';

const wordsIn = (text: string) => text.trim().split(/\s+/).length;

/** The rule `mention-length`, which `rules.ts` explains. */
export const mentionLength = languageCheck('mention-length', ({ whole, mentions }) =>
  mentions.flatMap((mention) => {
    const text = whole.slice(mention.start, mention.end);
    const words = wordsIn(text);
    return words <= longestMention
      ? []
      : [
          {
            ...mention,
            found: `${words} words in italics: "${text}"`,
            expected: `at most ${longestMention} of the article’s words (language rule 1)`,
            remedy: 'Mention the part that matters and say the rest in the site’s own words.',
          },
        ];
  }),
);
