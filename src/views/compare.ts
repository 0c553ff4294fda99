/** What the comparison prints: topics with both sides, the counts, the course of each article. Pure. */
import { defined } from '../defined.ts';
import type { LinkedCorpus } from '../corpus/index.ts';
import { statementsOf, type Article, type Statement, type Topic } from '../corpus/model.ts';
import { knownSentence, sentenceNumber } from '../reference.ts';
import type { Moment, Relation } from '../schemas/topic.ts';
import type { PageEntry } from '../site.ts';
import { addressOf, href, pageOfKind, type Page } from '../urls.ts';
import { backlinksTo, type BacklinkGroupView } from './backlinks.ts';
import { countTopics } from './counts.ts';
import { courseView, type CourseView } from './course.ts';
import { linksOn, type Links, type LinkView } from './links.ts';

export const relationLabels: Record<Relation, string> = {
  agree: 'Agree',
  contradict: 'Contradict',
  'different-weight': 'Different weight',
  'different-moment': 'Different moment',
  'one-silent': 'One is silent',
};

export const momentLabels: Record<Moment, string> = {
  same: 'Both speak of the same moment',
  standing: 'No date decides it: both speak of a standing matter',
  different: 'They speak of different moments',
  unknown: 'Whether they speak of the same moment is not known',
};

/** Said instead, where one article is silent: what it does not say has no moment. */
export const onlyOneSpeaks = 'One speaks and one is silent; they were written at different moments';

export interface SideView {
  readonly key: string;
  readonly article: string;
  readonly silent: boolean;
  readonly text: string;
  readonly cites: readonly LinkView[];
  /** The statements that retell the cited sentences, to be read in place. */
  readonly statements: readonly { readonly number: string; readonly content: Statement['content']; readonly href: string }[];
}

export interface TopicView {
  readonly id: string;
  readonly address: string;
  readonly href: string;
  readonly question: string;
  readonly label: string;
  readonly relation: Relation;
  readonly why: string;
  readonly moment: Moment;
  readonly decides: readonly LinkView[];
  /** The earlier article first. */
  readonly sides: readonly SideView[];
  /** How many sentences of each article speak mainly to it. */
  readonly counts: readonly number[];
  readonly citedIn: readonly BacklinkGroupView[];
}

export interface CompareView {
  readonly topics: readonly TopicView[];
  readonly courses: readonly CourseView[];
  readonly links: Links;
}

/** The view of the comparison, or of some of its topics, with links from the given page. */
export function compareView(
  corpus: LinkedCorpus,
  pages: readonly PageEntry[],
  page: Page = 'compare',
  topics: readonly Topic[] = corpus.topics,
): CompareView {
  const links = linksOn(corpus, page);
  const counts = new Map(countTopics(corpus).map((row) => [row.id, row.counts]));
  const retold = new Map(
    corpus.compared.flatMap((article) => statementsOf(article).flatMap((one) => one.addresses.map((address) => [address, one] as const))),
  );

  const sideView = (article: Article, { entry }: Topic): SideView => {
    const side = defined(entry.fields.says[article.key], 'a side of each article that is compared');
    const cited = side.cites.map(knownSentence);
    return {
      key: article.key,
      article: article.entry.fields.name,
      silent: 'silent' in side,
      text: 'silent' in side ? side.silent : side.text,
      cites: cited.map(links),
      statements: cited.map((reference) => ({
        number: sentenceNumber(reference),
        content: defined(retold.get(addressOf(reference)), 'a statement for each sentence').content,
        href: links(reference).href,
      })),
    };
  };

  return {
    topics: topics.map((topic) => {
      const { id, fields } = topic.entry;
      return {
        id,
        address: addressOf({ kind: 'topic', id }),
        href: href(page, corpus.placeOf({ page: pageOfKind.topic, address: addressOf({ kind: 'topic', id }) })),
        question: fields.question,
        label: fields.label,
        relation: fields.relation,
        why: fields.why,
        moment: fields.moment,
        decides: fields.decides.map(knownSentence).map(links),
        sides: corpus.compared.map((article) => sideView(article, topic)),
        counts: defined(counts.get(id), 'counts for each topic'),
        citedIn: backlinksTo({ kind: 'topic', id }, corpus, { pages, page }),
      };
    }),
    courses: corpus.compared.map((article) => courseView(article, page)),
    links,
  };
}
