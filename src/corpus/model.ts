/** The corpus: everything the site knows, in its own words. Made by `assemble.ts`, printed by the pages. */
import type { PhrasingContent } from 'mdast';
import type { EdtfDate } from '../dates/edtf-date.ts';
import type { TypedLink } from '../markdown/typed-links.ts';
import type { SentenceReference } from '../reference.ts';
import type { ActorFields } from '../schemas/actor.ts';
import type { AnchorFields } from '../schemas/anchor.ts';
import type { ArticleFields } from '../schemas/article.ts';
import type { ChangeFields } from '../schemas/change.ts';
import type { EventFields } from '../schemas/event.ts';
import type { ExceptionFields } from '../schemas/exception.ts';
import type { LedgerFields, SentenceKind } from '../schemas/ledger.ts';
import type { NoteFields } from '../schemas/note.ts';
import type { PageFields } from '../schemas/page.ts';
import type { QuestionFields } from '../schemas/question.ts';
import type { TopicFields } from '../schemas/topic.ts';
import type { SiteFields } from '../schemas/site.ts';
import type { WordFields } from '../schemas/word.ts';
import type { WorkFields } from '../schemas/work.ts';
import type { Entry, Place } from './entries.ts';

/** A sentence of an article, without its text. */
export interface Sentence {
  readonly reference: SentenceReference;
  /** `author`, or the id of an actor. */
  readonly voice: string;
  readonly kind: SentenceKind;
  readonly topic: string | undefined;
  readonly place: Place;
}

export interface Statement {
  /** Its address on the article's page: the first of its addresses. */
  readonly address: string;
  /** The addresses of the sentences that it is the first to retell. */
  readonly addresses: readonly string[];
  readonly cites: readonly SentenceReference[];
  /** Plain text, without the citations. */
  readonly text: string;
  /** The same with its italics, in which an article’s own words stand, and its links. */
  readonly content: readonly PhrasingContent[];
  /** The typed links in it; the citations of its sentences are not among them. */
  readonly links: readonly PlacedLink[];
  readonly place: Place;
}

/** A paragraph of an article with its retelling. */
export interface Passage {
  /** Counted from 1 over the whole article. */
  readonly number: number;
  readonly address: string;
  /** The article's words that lead to the passage in the original. */
  readonly locator: string;
  /** The address of the passage in the original. */
  readonly original: string;
  /** The article's own question above the paragraph, in our words. */
  readonly question: string | undefined;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
}

export interface Section {
  readonly address: string;
  readonly heading: string;
  readonly passages: readonly Passage[];
}

export interface Article {
  readonly entry: Entry<ArticleFields>;
  readonly ledger: Entry<LedgerFields>;
  readonly key: string;
  readonly written: EdtfDate;
  /** What the estimated date rests on, a sentence each. */
  readonly restsOn: readonly Prose[];
  readonly sections: readonly Section[];
}

/** A typed link with its place in the content. */
export interface PlacedLink extends TypedLink {
  readonly place: Place;
}

/** A paragraph of prose with what it cites and links to. */
export interface Prose {
  readonly text: string;
  readonly links: readonly PlacedLink[];
  /** The addresses of links that are no references. */
  readonly otherLinks: readonly string[];
  /** What stands behind the last citation, the whole text where there is none; empty where the paragraph ends in a citation. */
  readonly uncited: string;
  readonly place: Place;
}

export interface Actor {
  readonly entry: Entry<ActorFields>;
  readonly body: readonly Prose[];
}

export interface Event {
  readonly entry: Entry<EventFields>;
  readonly when: EdtfDate | undefined;
  readonly text: readonly Prose[];
}

export interface Question {
  readonly entry: Entry<QuestionFields>;
  readonly body: readonly Prose[];
}

export interface Topic {
  readonly entry: Entry<TopicFields>;
  /** By the article's key: what it says, or that it does not. */
  readonly says: ReadonlyMap<string, readonly Prose[]>;
  readonly why: readonly Prose[];
}

export interface Note {
  readonly entry: Entry<NoteFields>;
  readonly text: readonly Prose[];
}

/** A page whose prose is content: its id is the page's name. */
export interface SitePage {
  readonly entry: Entry<PageFields>;
  /** Its headings of the second level, with their addresses. */
  readonly sections: readonly { readonly address: string; readonly heading: string }[];
  readonly body: readonly Prose[];
}

export interface Word {
  readonly entry: Entry<WordFields>;
  /** The paragraphs of `other` and `why`. */
  readonly text: readonly Prose[];
}

export interface Work {
  readonly entry: Entry<WorkFields>;
}

/** A change of the site that readers should know of. */
export interface Change {
  readonly entry: Entry<ChangeFields>;
  readonly what: readonly Prose[];
}

/** An address that was published once: a link to it must arrive for ever. */
export interface Anchor {
  readonly entry: Entry<AnchorFields>;
}

/** A stretch of text that may break a language rule. */
export interface Exception {
  readonly entry: Entry<ExceptionFields>;
}

/** Everything, in the order in which it is printed: articles and events by date, the rest as the pages order it. */
export interface Corpus {
  /** Undefined where it could not be read. */
  readonly site: Entry<SiteFields> | undefined;
  /** The earlier first. */
  readonly articles: readonly Article[];
  /** Those of them that the comparison sets side by side: two, the earlier first. */
  readonly compared: readonly Article[];
  readonly actors: readonly Actor[];
  readonly events: readonly Event[];
  readonly questions: readonly Question[];
  readonly topics: readonly Topic[];
  readonly notes: readonly Note[];
  readonly pages: readonly SitePage[];
  readonly words: readonly Word[];
  readonly works: readonly Work[];
  /** The newest first; those of one day in the order of their file. */
  readonly changes: readonly Change[];
  readonly exceptions: readonly Exception[];
  /** In the order in which they were published and retired. */
  readonly anchors: readonly Anchor[];
}

/** All sentences of an article, in order. */
export function sentencesOf(article: Article): Sentence[] {
  return article.sections.flatMap((section) => section.passages.flatMap((passage) => passage.sentences));
}

/** All statements of an article, in order. */
export function statementsOf(article: Article): Statement[] {
  return article.sections.flatMap((section) => section.passages.flatMap((passage) => passage.statements));
}
