import { findListed } from './find-listed.ts';
import { judgingVerbsList } from './judging-verbs-list.ts';
import { languageCheck } from './language-check.ts';

/** Language rule 4: verbs that report do not judge. */
export const judgingVerbs = languageCheck('judging-verbs', findListed(judgingVerbsList));
