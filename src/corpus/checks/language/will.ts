import { findListed } from './find-listed.ts';
import { languageCheck } from './language-check.ts';

/** Words after which "will" is a noun: "the will of the voters", "Iran’s will", "at will". */
const beforeNoun = /\b(?:the|an?|his|her|its|their|our|your|no|any|of|at|by|with|against|free|good)|[’']s|s[’']/;

/** The rule `will`, which `rules.ts` explains. */
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
