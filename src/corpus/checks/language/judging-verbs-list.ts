/** The verbs of language rule 4: each says, besides what somebody said, whether it is true or well said. */
import type { ListedWord } from './find-listed.ts';

const rule = 4;

export const judgingVerbsList: readonly ListedWord[] = [
  { rule, forms: /claim[a-z]*/, instead: 'Write "says", "states" or "holds".' },
  { rule, forms: /admit(?:s|ted|ting|tedly)?/, instead: 'Write "says".' },
  { rule, forms: /conced(?:e|es|ed|ing)/, instead: 'Write "says" or "agrees".' },
  { rule, forms: /insist(?:s|ed|ing|ence|ent|ently)?/, instead: 'Write "holds", or "says again".' },
  { rule, forms: /reveal(?:s|ed|ing|ingly)?|revelations?/, instead: 'Write "says" or "reports"; of a fact, "made public".' },
  { rule, forms: /point(?:s|ed|ing)? +out/, instead: 'Write "says" or "adds".' },
  // "Note" is a noun too: it is the verb after a speaker, and before "that" and its like.
  {
    rule,
    forms: /(?<=\b(?:it|he|she|they|who|article|author|report|paper|Observer|Angle|analysts|critics|officials|leaders) +)note[sd]?/,
    instead: 'Write "says" or "writes".',
  },
  { rule, forms: /not(?:e|es|ed|ing)(?= +(?:that|how|why|whether)\b)/, instead: 'Write "says" or "writes".' },
  // "Less exposed" and "exposed to" describe a state.
  {
    rule,
    forms: /expos(?:e|es|ing)|(?<!\b(?:less|more|most|least|so|too) +)exposed(?! +to\b)/,
    instead: 'Write "describes" or "reports".',
  },
  { rule, forms: /acknowledg(?:e|es|ed|ing|e?ments?)/, instead: 'Write "says".' },
  { rule, forms: /warn(?:s|ed|ings?)?/, instead: 'Write "says that … could", "expects" or "cautions".' },
  { rule, forms: /slam(?:s|med|ming)?/, instead: 'Write "rejects" or "criticises".' },
];
