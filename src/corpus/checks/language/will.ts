import { findListed } from './find-listed.ts';
import { languageCheck } from './language-check.ts';

/** Words after which "will" is a noun: "the will of the voters", "Iran’s will", "at will". */
const beforeNoun = /\b(?:the|an?|his|her|its|their|our|your|no|any|of|at|by|with|against|free|good)|[’']s|s[’']/;

/** Language rule 15: a forecast has a holder and a moment; the site itself does not say what will be. */
export const will = languageCheck(
  'will',
  findListed([
    {
      rule: 15,
      forms: new RegExp(`(?<!(?:${beforeNoun.source}) +)will|won[’']t|[a-z]+[’']ll`),
      instead: 'Say who expects it, and when: "the article expects …", "could", "is to".',
    },
  ]),
);
