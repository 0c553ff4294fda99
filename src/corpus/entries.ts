/** Content as loaded, before anything is made of it: the same shape whether Astro or plain Node has read it. */
import type { ActorFields } from '../schemas/actor.ts';
import type { AnchorFields } from '../schemas/anchor.ts';
import type { ArticleFields } from '../schemas/article.ts';
import type { ChangeFields } from '../schemas/change.ts';
import type { EventFields } from '../schemas/event.ts';
import type { ExceptionFields } from '../schemas/exception.ts';
import type { LedgerFields } from '../schemas/ledger.ts';
import type { NoteFields } from '../schemas/note.ts';
import type { PageFields } from '../schemas/page.ts';
import type { QuestionFields } from '../schemas/question.ts';
import type { TopicFields } from '../schemas/topic.ts';
import type { SiteFields } from '../schemas/site.ts';
import type { WordFields } from '../schemas/word.ts';
import type { WorkFields } from '../schemas/work.ts';

/** A place in a file of content; line and column are counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where in an entry: a path into its fields, or a line and column of its body (counted in the body). */
export type Spot = readonly (string | number)[] | { readonly line: number; readonly column: number };

/** One loaded entry. */
export interface Entry<Fields> {
  readonly id: string;
  /** Relative to the project's root. */
  readonly file: string;
  readonly fields: Fields;
  /** The Markdown below the front matter; empty for YAML. */
  readonly body: string;
  /** Finds the line of a field, or of a spot in the body, in the file. */
  readonly place: (spot: Spot) => Place;
}

/** All content. */
export interface Entries {
  /** Undefined where it could not be read. */
  readonly site: Entry<SiteFields> | undefined;
  readonly articles: readonly Entry<ArticleFields>[];
  readonly ledgers: readonly Entry<LedgerFields>[];
  readonly actors: readonly Entry<ActorFields>[];
  readonly events: readonly Entry<EventFields>[];
  readonly questions: readonly Entry<QuestionFields>[];
  readonly topics: readonly Entry<TopicFields>[];
  readonly notes: readonly Entry<NoteFields>[];
  readonly pages: readonly Entry<PageFields>[];
  readonly words: readonly Entry<WordFields>[];
  readonly works: readonly Entry<WorkFields>[];
  readonly changes: readonly Entry<ChangeFields>[];
  readonly exceptions: readonly Entry<ExceptionFields>[];
  readonly anchors: readonly Entry<AnchorFields>[];
}
