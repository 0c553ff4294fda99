import { findListed } from './find-listed.ts';
import { languageCheck } from './language-check.ts';
import { listedWordsList } from './listed-words-list.ts';

/** Language rules 5 and 7 to 14: listed words never stand in the site’s own voice. */
export const listedWords = languageCheck('listed-words', findListed(listedWordsList));
