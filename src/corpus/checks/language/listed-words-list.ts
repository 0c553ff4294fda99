/**
 * The words of language rules 5 and 7 to 14. Of rule 5 *only* is left out: it belittles in some sentences and counts in others, and no
 * program can tell which.
 */
import type { ListedWord } from './find-listed.ts';

const attribute = 'mention the article’s word in italics and name the article';
const leaveOut = 'Leave it out.';

const government = (country: string) => `Write "${country}" or "${country}’s government"; for the city itself, list an exception.`;

export const listedWordsList: readonly ListedWord[] = [
  // Longer ones first: the first that matches is reported.
  { rule: 14, forms: /convicted +terrorists?/, instead: `Write "prisoners and detainees", or ${attribute}.` },
  { rule: 14, forms: /kidnapped +innocents?|innocents/, instead: `Write "hostages", or ${attribute}.` },
  {
    rule: 14,
    forms: /march(?:es|ed|ing)? +(?:to|towards?|on) +(?:(?:an?|the|its|nuclear|atomic) +)*(?:weapon|bomb|arms|capability|threshold)[a-z]*/,
    instead: `Write "nuclear programme", or ${attribute}.`,
  },
  { rule: 13, forms: /powerful +(?:[a-z-]+ +){0,2}donors?/, instead: `Write "supporters of Israel in US politics", or ${attribute}.` },
  { rule: 11, forms: /Jewish +states?/, instead: `Write "Israel", or ${attribute}.` },
  { rule: 11, forms: /Islamic +Republics?/, instead: `Write "Iran", or ${attribute}; the formal name stands once, in the actor’s entry.` },

  { rule: 5, forms: /so[- ]called/, instead: leaveOut },
  { rule: 5, forms: /alleg(?:e|es|ed|edly|ing|ations?)/, instead: 'Say who says it.' },
  { rule: 5, forms: /supposed(?:ly)?/, instead: 'Say who says it.' },
  { rule: 5, forms: /purport[a-z]*/, instead: 'Say who says it.' },
  { rule: 5, forms: /clearly/, instead: leaveOut },
  { rule: 5, forms: /(?<!\b(?:change|changes|matter) +)of +course/, instead: leaveOut },
  { rule: 5, forms: /obvious(?:ly)?/, instead: leaveOut },
  { rule: 5, forms: /mere(?:ly)?/, instead: leaveOut },
  { rule: 5, forms: /even(?!-)/, instead: 'Leave it out; for "even if" write "though".' },
  { rule: 5, forms: /actually/, instead: leaveOut },

  { rule: 7, forms: /terror[a-z]*/, instead: `Say what was done, write "armed group", "militants" or "attackers", or ${attribute}.` },
  { rule: 8, forms: /massacr[a-z]*/, instead: `Write "the attack of 7 October 2023" and what happened, or ${attribute}.` },
  { rule: 8, forms: /atroci(?:ty|ties|ous)/, instead: `Write "the attack of 7 October 2023" and what happened, or ${attribute}.` },
  { rule: 8, forms: /rampag[a-z]*/, instead: `Write "the attack of 7 October 2023" and what happened, or ${attribute}.` },
  { rule: 8, forms: /slaughter[a-z]*/, instead: `Write "the attack of 7 October 2023" and what happened, or ${attribute}.` },
  { rule: 9, forms: /regimes?/, instead: `Write "Iran’s government", as "Israel’s government", or ${attribute}.` },
  { rule: 10, forms: /Tehran/, instead: government('Iran') },
  { rule: 10, forms: /Jerusalem/, instead: government('Israel') },
  { rule: 10, forms: /Washington/, instead: government('the United States') },
  { rule: 11, forms: /Zionis[mt]s?/, instead: `Write "Israel" or "Israeli", or ${attribute}.` },
  { rule: 12, forms: /prox(?:y|ies)/, instead: `Write "armed groups that the article says Iran supports", or ${attribute}.` },
  { rule: 12, forms: /puppets?/, instead: `Write "armed groups that the article says Iran supports", or ${attribute}.` },
  { rule: 12, forms: /entit(?:y|ies)/, instead: `Write "group" or "state", or ${attribute}.` },
  { rule: 12, forms: /ax[ei]s/, instead: `Name the states and groups, or ${attribute}.` },
  { rule: 13, forms: /push(?:es|ed|ing)?/, instead: `Write "urge", or ${attribute}.` },
  { rule: 13, forms: /drag(?:s|ged|ging)?/, instead: `Write "be drawn into", or ${attribute}.` },
  { rule: 13, forms: /spiral[a-z]*/, instead: `Write "grow into a wider war", or ${attribute}.` },
  { rule: 13, forms: /lobb(?:y|ies|ied|ying|yists?)/, instead: `Write "organised supporters", or ${attribute}.` },
  { rule: 13, forms: /dominan(?:ce|t|tly)|dominat(?:e|es|ed|ing|ion)/, instead: `Write "the strongest military power", or ${attribute}.` },
  { rule: 13, forms: /backstop[a-z]*/, instead: `Write "support", or ${attribute}.` },
  { rule: 13, forms: /entangl[a-z]*/, instead: `Write "be drawn into" or "commitments", or ${attribute}.` },
  { rule: 14, forms: /clandestine(?:ly)?/, instead: `Write "hidden" or "not declared", as the source says, or ${attribute}.` },
  { rule: 14, forms: /subterfuges?/, instead: `Write "secrecy" and say whose account it is, or ${attribute}.` },
  { rule: 14, forms: /hard(?:er|est)?[- ]?line(?:s|rs?|ers?)?/, instead: `Write "firm", or ${attribute}.` },
  { rule: 14, forms: /peace-?mak(?:ers?|ing)/, instead: `Say how the person describes their own part, or ${attribute}.` },
  { rule: 14, forms: /submissive(?:ly|ness)?/, instead: `Write "holding back" and say who gives which reason, or ${attribute}.` },
];
