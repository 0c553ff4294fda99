/**
 * Every rule of the content, explained once: `npm run check -- --explain <rule>` prints it, and every finding names its rule.
 * A new rule gets its entry here, under the name of its file in `checks/`.
 */
import { noteTolerance, sideTolerance, totalTolerance } from './balance.ts';
import { fewestWords, longestMention, longestSentence, readerAge } from './checks/language/limits.ts';

/** A rule in words, each one or more sentences. */
export interface Explanation {
  /** What the rule demands. */
  readonly what: string;
  /** What it protects. */
  readonly why: string;
  /** What to do where it is broken. */
  readonly mend: string;
}

const exception =
  'Where the text must stand as it is, list it in content/exceptions.yaml with the reason; the page about the site prints it.';

export const rules = {
  // Reading: the names of the stages.
  files: {
    what: 'Every file lies where its kind of content lies, content/<kind>/<id>.mdx or .yaml, with an id in lower-case letters, digits and single hyphens. No folder and no list is empty. Names that begin with a dot or end in ~ are of editors, and nothing reads them.',
    why: 'A file anywhere else would go unread and nobody would notice. The name of a file is its address on the site, and addresses have to last.',
    mend: 'Move or rename the file as the finding says. Restore a folder or a list that is gone.',
  },
  encoding: {
    what: 'Every file is text in UTF-8 without a byte order mark, in normal form C, with lines that end in a line feed and no character that cannot be seen.',
    why: 'Such bytes look like nothing in an editor, and yet break words, links and searches, or show text in another order than it is written in.',
    mend: 'Save the file as UTF-8 with line endings "LF". Delete what stands at the place that the finding names, with its neighbours, and type them anew.',
  },
  syntax: {
    what: 'Every file can be read: its YAML and its MDX are well formed.',
    why: 'Nothing else can be checked in a file that cannot be read, and no page can be made of it.',
    mend: 'Look at the place and just above it for a missing quotation mark or a wrong indent. Put a text in quotation marks if it holds ": " or begins with *, & or @. In a body write \\{ and \\< for { and <.',
  },
  schema: {
    what: 'An entry has the fields of its kind and no others, and each field holds a value of the right kind.',
    why: 'Pages print fields by their names. What stands in a misspelt field would be missing from the site, and nobody would notice.',
    mend: 'Compare with another entry of the kind. The files in src/schemas/ describe every field, and an editor that uses the schemas shows it as you type. Put a date, or a number that is meant as text, in quotation marks.',
  },
  unfinished: {
    what: 'Nothing is marked as still to be written: no field and no body holds the word TODO.',
    why: 'Wherever something is to be filled in, npm run new writes TODO. No reader should meet it.',
    mend: 'Write what belongs there. Where a list may be empty, write []; where a value may be unknown, null; remove a line below the word Optional where it has nothing to say.',
  },

  // The whole.
  addresses: {
    what: 'Every address stands once on the whole site.',
    why: 'A link to an address that stands twice leads to the wrong place.',
    mend: 'Rename the newer of the two files, or give the sentence its own number.',
  },
  anchors: {
    what: 'Every address that was ever published is listed in content/anchors.txt, and stands on its page or is retired with a word on what became of it.',
    why: 'Others link to the addresses of this site. A link that led somewhere once must still lead to it, or say where it went.',
    mend: 'Run npm run anchors to list new addresses. Bring back what bore a missing one, or retire it with npm run anchors -- retire.',
  },
  changes: {
    what: 'The changes stand in the order of their days, the newest first.',
    why: 'The newest change dates the site, in its feed and in every citation of it. A new one goes to the top of the file, where nobody overlooks it.',
    mend: 'Move the change up or down, or correct its day.',
  },
  coverage: {
    what: 'Every sentence of every ledger is retold by at least one statement.',
    why: 'The site promises to retell both articles in full. A sentence left out would shift the account.',
    mend: 'Retell the sentence where it stands in the article, and end the statement in its citation, such as [](ga:4.1).',
  },
  duplicates: {
    what: 'No two actors, events, questions, topics or works have the same name, and no two works the same address.',
    why: 'Two entries of one name are one thing listed twice, or cannot be told apart.',
    mend: 'Remove one of the two and correct what refers to it, or give them names that tell them apart.',
  },
  pairs: {
    what: 'An article and its ledger have the same id and the same key, and no two articles share a key.',
    why: 'The retelling takes its voices and its numbers from the ledger. With the wrong one, words would be put into the wrong mouth.',
    mend: 'Give both files the same name, and repeat the key of the article under "article" in the ledger.',
  },
  'per-article': {
    what: 'What is said by article, of an actor or on a topic, is said of both articles that are compared. An actor may speak of further articles, and then by name and by role.',
    why: 'The pages print the articles side by side. A side that is missing would look like silence.',
    mend: 'Add the key that is missing. Write [] for no names, null for a role that is not known, and "silent" for a topic that an article does not address.',
  },
  'question-order': {
    what: 'The questions of the same asker are numbered from 1 without a gap.',
    why: 'The order on the page is chosen by hand. With two equal numbers it would be chance.',
    mend: 'Number them anew in the order in which they are to be read.',
  },
  references: {
    what: 'Every reference names something that exists: in links, citations, voices and topics of sentences, the order of events, the asker of a question, the article of a word, the articles compared.',
    why: 'Every sentence of this site can be traced. A reference that leads nowhere breaks that promise.',
    mend: 'Correct the spelling; where another name is near, the finding offers it. Or bring back or make what is missing, as the finding says.',
  },
  'site-pages': {
    what: 'The texts of every page of the site are there, and none that no page prints.',
    why: 'A page without its texts would be empty, and a text that no page prints would go unread.',
    mend: 'Restore the file or the field that the finding names, or remove what is too much.',
  },
  'statement-order': {
    what: 'A retelling follows its article: section by section, paragraph by paragraph, and within each the sentences in order.',
    why: 'A reader can lay both side by side, and no argument gains or loses by its place.',
    mend: 'Move the statement to where its sentence stands in the article, or correct the number in its citation. The ledger says which paragraphs make up a section.',
  },
  'topic-order': {
    what: 'The topics are numbered from 1 without a gap.',
    why: 'The order of the comparison is chosen by hand. With two equal numbers it would be chance.',
    mend: 'Number them anew in the order in which they are to be read.',
  },
  'topic-sides': {
    what: `A topic says that an article is silent only where no sentence of its ledger belongs to the topic, and the relation says so too. The two sides differ by at most ${sideTolerance.share * 100} % or ${sideTolerance.words} words in length.`,
    why: 'An article must not be called silent on what it speaks of, and neither may get the better hearing by getting more room.',
    mend: 'Retell what the article says, or assign its sentences to other topics in the ledger. Shorten the longer side or lengthen the shorter.',
  },
  totals: {
    what: `Over all topics, the articles get the same number of words within ${totalTolerance * 100} %. The share of sentences with a note differs by at most ${noteTolerance * 100} points.`,
    why: 'Small differences that all lean to one side add up. The public record must not be held against one article more than the other.',
    mend: 'Lengthen sides of the article that gets less, or write notes on the article that has fewer.',
  },
  'unique-ids': {
    what: 'No two works, no two changes and no two exceptions have the same id.',
    why: 'A citation of that id, or a link to it, could mean either.',
    mend: 'Give the newer one another id, and correct what refers to it.',
  },
  used: {
    what: 'Everything that is defined is used: every actor is mentioned or speaks, every work is cited, and to every topic belongs a sentence.',
    why: 'What nothing leads to is never read, never checked and soon out of date.',
    mend: 'Link to the actor with [text](actor:id), cite the work with [](work:id), assign sentences of the ledger to the topic, or remove it.',
  },

  // Single entries.
  bounds: {
    what: 'An estimated date lies within its bounds.',
    why: 'The bounds say outside of which days the date cannot lie. One of the two must be wrong.',
    mend: 'Correct the date or the bounds, and what they rest on.',
  },
  cited: {
    what: 'Every paragraph of an answer, of an actor and of the home page ends in a citation, and so does all that an estimated date rests on; only the last paragraph of the home page may go on behind its citation. Every event cites.',
    why: 'A reader can trace each of them to a sentence of an article or to a work of the public record.',
    mend: 'End the paragraph in what it rests on, such as [](ga:4.1) or [](work:s70); in an event, fill "cites" or "works". Where nothing supports it, remove it.',
  },
  'event-date': {
    what: 'An event has a date with what the date rests on, or no date and a place after another event. Of the works that record a date, not all came out before it.',
    why: 'A date without a basis looks as sure as one that the record gives.',
    mend: 'Give the basis what it needs: "article" a sentence under "cites", "record" a work of that day or later under "works", "estimate" an interval under "bounds", "order-only" an event under "after".',
  },
  'ledger-numbers': {
    what: 'A ledger numbers the paragraphs of the article, and the sentences of each paragraph, from 1 without a gap.',
    why: 'The numbers are what citations and addresses are made of.',
    mend: 'Write the number that the finding expects. Findings of other rules that hang on the number go away with it.',
  },
  locators: {
    what: 'No locator stands within another one of the same article.',
    why: 'It leads to the passage in the original. Words that stand twice lead to the wrong one.',
    mend: 'Choose other words of the paragraph, three to six, that stand nowhere else in the article.',
  },
  markup: {
    what: 'Content holds paragraphs, *italics*, typed links and, in articles and pages, headings of the second and third level: no code, no HTML, no lists, no links past the bibliography. Titles and labels hold plain text.',
    why: 'The layout is up to the pages, and an address on the web that stands in the prose is checked by nobody.',
    mend: 'Write it as prose. List an outside page in content/works.yaml and cite it: [](work:s70).',
  },
  'note-article': {
    what: 'A note is about sentences of one article, and its id begins with the key of that article.',
    why: 'Notes are counted by article, so that neither gets more of them than the other.',
    mend: 'Make two notes of it, or rename the file.',
  },
  'own-sentences': {
    what: 'What an article says on a topic, and a contested word that it uses, is cited from that article.',
    why: 'Nobody may be made to say what the other said.',
    mend: 'Cite the sentences of the article itself, or move the text to the side of the other.',
  },
  'repeated-citations': {
    what: 'No list of citations holds one twice, nor does a statement.',
    why: 'Citations are counted for the balance, and a second one of the same kind is mostly a slip for another.',
    mend: 'Remove it, or write the number that was meant.',
  },
  'sentence-topic': {
    what: 'Every sentence of the two articles that are compared belongs to a topic.',
    why: 'The comparison must not pass over a sentence of either.',
    mend: 'Write under "topic" the one that the sentence mainly speaks to. A further article may leave it out.',
  },
  statements: {
    what: 'A retelling consists of statements. Each ends in citations of its own article and retells at least one sentence for the first time; each paragraph retells one paragraph.',
    why: 'The page takes from the citation who speaks. Text without one would have no voice, and nothing to trace it to.',
    mend: 'End the statement in its citation, such as [](ga:4.1), or join it to the statement that cites the same sentence.',
  },
  'word-count': {
    what: 'A contested word is counted at least once for each sentence that is cited for it.',
    why: 'The page says how often an article uses the word. One of the two numbers must be wrong.',
    mend: 'Count again, or remove the sentence in which the word does not stand.',
  },
  'sources-end': {
    what: 'No work is issued, and no event is dated, after the day on which the sources end: "sourcesEnd" in content/site.yaml.',
    why: 'The site says up to which day its sources go. A later date is a slip of the pen, or what nobody can know yet.',
    mend: 'Correct the date. If there are later sources now, write their last day under "sourcesEnd".',
  },
  'topic-moment': {
    what: 'Two articles contradict each other only where they speak of the same moment, or of a matter that no date changes.',
    why: 'What is true in spring need not be in winter. Two statements that are each true of their time do not contradict each other.',
    mend: 'Write the relation "different-moment", or correct the moment.',
  },

  // Language.
  'exception-files': {
    what: 'An exception names a file that holds text in the site’s own voice.',
    why: 'An exception to nothing hides that the text which it was made for has moved.',
    mend: 'Correct the file, or remove the exception.',
  },
  'judging-verbs': {
    what: 'The site reports with verbs that do not judge, such as says, states, holds or expects; not claims, admits, insists or warns (language rule 4).',
    why: 'Such a verb says of a report whether it is true or well said. The site takes no side.',
    mend: `Write the verb that the finding offers. ${exception}`,
  },
  'listed-words': {
    what: 'The words that language rules 5 and 7 to 14 list never stand in the site’s own voice.',
    why: 'They settle by a name what the articles dispute, or doubt or praise one side.',
    mend: `Write what the finding offers. To report an article’s own word, put it in italics and name the article. ${exception}`,
  },
  'mention-length': {
    what: `At most ${longestMention} words of an article stand together in italics (language rule 1).`,
    why: 'The site retells in its own words. More would be copying.',
    mend: `Put the word that matters in italics and say the rest in other words. ${exception}`,
  },
  'reading-age': {
    what: `A reader of ${readerAge} can follow every paragraph of ${fewestWords} words or more, by at least one of five formulas (language rule 23).`,
    why: 'The site is for everybody who wants to understand both accounts, not for those who know them already.',
    mend: `Make its sentences shorter or its words plainer. ${exception}`,
  },
  'scare-quotes': {
    what: 'No quotation marks stand around a word or a short phrase (language rule 6).',
    why: 'They make fun of a word without saying so.',
    mend: `Leave the marks out. For a word of an article write *italics* and name the article. ${exception}`,
  },
  'sentence-length': {
    what: `A sentence has at most ${longestSentence} words (language rule 23).`,
    why: 'At the end of a longer one a reader has lost its beginning.',
    mend: `Make two sentences of it. ${exception}`,
  },
  typography: {
    what: 'Texts have the characters of print: en dashes between numbers, curly apostrophes, … for an ellipsis, and no hyphen for a dash.',
    why: 'A range reads as a range, and no page looks typed beside the others.',
    mend: `Write the character that the finding offers. ${exception}`,
  },
  will: {
    what: 'The site does not say what will be (language rule 15).',
    why: 'A forecast belongs to the one who makes it, and to the moment at which it is made.',
    mend: `Say who expects it: "the article expects …", "could", "is to". ${exception}`,
  },
} as const satisfies Record<string, Explanation>;

export type RuleName = keyof typeof rules;

/** Whether there is a rule of that name. */
export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(rules, name);
}

/** All names, in the order of {@link rules}. */
export const ruleNames: readonly RuleName[] = Object.keys(rules).filter(isRuleName);

/** A rule explained, in four lines. */
export function explain(name: RuleName): string {
  const { what, why, mend } = rules[name];
  return `${name}\n  What: ${what}\n  Why: ${why}\n  How to mend: ${mend}`;
}
