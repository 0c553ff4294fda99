import { findListed } from './find-listed.ts';
import { judgingVerbsList } from './judging-verbs-list.ts';
import { languageCheck } from './language-check.ts';

/** The rule `judging-verbs`, which `rules.ts` explains. */
export const judgingVerbs = languageCheck('judging-verbs', findListed(judgingVerbsList));
