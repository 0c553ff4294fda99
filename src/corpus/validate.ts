/** All rules of `rules.ts` over the whole content. */
import { assemble } from './assemble.ts';
import { addresses } from './checks/addresses.ts';
import { anchors } from './checks/anchors.ts';
import { bounds } from './checks/bounds.ts';
import { changes } from './checks/changes.ts';
import { cited } from './checks/cited.ts';
import { coverage } from './checks/coverage.ts';
import { duplicates } from './checks/duplicates.ts';
import { eventDate } from './checks/event-date.ts';
import { exceptionFiles, languageChecks } from './checks/language/index.ts';
import { ledgerNumbers } from './checks/ledger-numbers.ts';
import { locators } from './checks/locators.ts';
import { markup } from './checks/markup.ts';
import { noteArticle } from './checks/note-article.ts';
import { ownSentences } from './checks/own-sentences.ts';
import { pairs } from './checks/pairs.ts';
import { perArticle } from './checks/per-article.ts';
import { questionOrder } from './checks/question-order.ts';
import { comparedKeys, references, unreadCitations } from './checks/references.ts';
import { repeatedCitations } from './checks/repeated-citations.ts';
import { sentenceTopic } from './checks/sentence-topic.ts';
import { sitePages } from './checks/site-pages.ts';
import { sourcesEnd } from './checks/sources-end.ts';
import { statementOrder } from './checks/statement-order.ts';
import { statements } from './checks/statements.ts';
import { topicMoment } from './checks/topic-moment.ts';
import { topicOrder } from './checks/topic-order.ts';
import { topicSides } from './checks/topic-sides.ts';
import { totals } from './checks/totals.ts';
import { uniqueIds } from './checks/unique-ids.ts';
import { used } from './checks/used.ts';
import { wordCount } from './checks/word-count.ts';
import type { Corpus } from './model.ts';
import { byPlace, type Finding } from './finding.ts';
import { readEntries } from './read.ts';
import { ruleNames, type RuleName } from './rules.ts';

/** A rule: what it finds in a corpus that could be read. */
export type Check = (corpus: Corpus) => readonly Finding[];

/** The language rules, with the exceptions that the content lists. */
const language = languageChecks.map(
  (check): Check =>
    (corpus) =>
      check(corpus, corpus.exceptions),
);

/** Rules about single entries: they hold whatever else is missing. */
const onEntries: readonly Check[] = [
  bounds,
  cited,
  eventDate,
  locators,
  markup,
  noteArticle,
  ownSentences,
  repeatedCitations,
  sentenceTopic,
  sourcesEnd,
  statements,
  topicMoment,
  wordCount,
  ...language,
];

/** Rules about the whole: with a part missing they would report what is not so. */
const onTheWhole = {
  addresses,
  changes,
  coverage,
  duplicates,
  'exception-files': (corpus) => exceptionFiles(corpus, corpus.exceptions),
  'per-article': perArticle,
  'question-order': questionOrder,
  references,
  'site-pages': sitePages,
  'statement-order': statementOrder,
  'topic-order': topicOrder,
  'topic-sides': topicSides,
  totals,
  used,
} satisfies Partial<Record<RuleName, Check>>;

/** The rules that reading the content checks. */
const onReading: readonly RuleName[] = ['files', 'encoding', 'syntax', 'schema', 'unfinished'];

/** What the checks find, and which of them have to wait. */
export interface Review {
  /** In the order of the files; empty where the content is sound. */
  readonly findings: readonly Finding[];
  /** The rules that were not looked at: with the findings in the way, they would report what is not so. */
  readonly postponed: readonly RuleName[];
}

/**
 * Reads and checks the content of a project.
 * @param root the project's root, which holds `content/`
 */
export function review(root: string): Review {
  const { entries, findings: unread } = readEntries(root);
  // With the articles not told apart, all that is said of them would seem wrong.
  const [first = []] = unread.length > 0 ? [] : [pairs(entries), comparedKeys(entries)].filter((findings) => findings.length > 0);
  if (first.length > 0) {
    return { findings: first.toSorted(byPlace), postponed: ruleNames.filter((name) => name !== 'pairs' && !onReading.includes(name)) };
  }
  const corpus = assemble(entries);
  // With ids or numbers wrong, every reference to them would be reported too.
  const misnamed = [...uniqueIds(entries), ...ledgerNumbers(corpus), ...unreadCitations(corpus)];
  const isWhole = unread.length + misnamed.length === 0;
  const checks = isWhole ? [...onEntries, ...Object.values(onTheWhole)] : onEntries;
  const findings = [...unread, ...misnamed, ...checks.flatMap((check) => check(corpus))].toSorted(byPlace);
  // A fault elsewhere mostly explains why an address is missing or new: it would be reported twice.
  if (findings.length === 0) return { findings: anchors(corpus).toSorted(byPlace), postponed: [] };
  return { findings, postponed: ruleNames.filter((name) => name === 'anchors' || (!isWhole && Object.hasOwn(onTheWhole, name))) };
}

/** The findings of {@link review} alone. */
export function validate(root: string): readonly Finding[] {
  return review(root).findings;
}
