import { findListed } from './find-listed.ts';
import { languageCheck } from './language-check.ts';
import { listedWordsList } from './listed-words-list.ts';

/** The rule `listed-words`, which `rules.ts` explains. */
export const listedWords = languageCheck('listed-words', findListed(listedWordsList));
