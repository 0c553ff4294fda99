/** What a share page prints, as plain data. */
import type { LinkedCorpus } from '../../corpus/index.ts';
import type { Note, Passage, Sentence } from '../../corpus/model.ts';
import type { LinkedParagraph } from '../../markdown/linked-prose.ts';
import type { PageEntry } from '../../site.ts';
import { sharePage, type Page } from '../../urls.ts';
import type { ProperNames } from '../description.ts';
import type { Linkable } from '../linkables.ts';
import type { Links } from '../links.ts';

/** Stands for every share page in links: all lie in one folder. */
export const anySharePage: Page = sharePage('any');

/** A piece of a row: text, or a link. */
export interface ShareItem {
  readonly label: string;
  readonly href?: string;
  /** The key of the article whose sentence it cites. */
  readonly article?: string;
  /** Whether the label is an article's own word. */
  readonly term?: boolean;
  /** Whether it leaves the site. */
  readonly external?: boolean;
}

/** A named row of links or words, such as where the text comes from. */
export interface ShareRow {
  readonly name: string;
  readonly items: readonly ShareItem[];
}

/** What one article says or does, beside the other. */
export interface ShareSide {
  readonly key: string;
  readonly article: string;
  /** When it was written, in a phrase. */
  readonly moment: string;
  /** Whether it does not address the matter. */
  readonly silent: boolean;
  readonly content: readonly LinkedParagraph[];
  readonly cites: readonly ShareItem[];
}

/** Both articles on one matter, the earlier first. */
export interface ShareComparison {
  readonly heading: string;
  /** Where the comparison has its place. */
  readonly href?: string;
  readonly sides: readonly ShareSide[];
  /** How the two stand on a topic. */
  readonly relation?: { readonly label: string; readonly why: readonly LinkedParagraph[] };
}

/** What a thing brings to its share page, besides its name. */
export interface ShareBody {
  readonly text: readonly LinkedParagraph[];
  /** The statements that it is about, where it is about any. */
  readonly about?: readonly { readonly link: ShareItem; readonly content: readonly LinkedParagraph[] }[];
  readonly comparisons: readonly ShareComparison[];
  readonly rows: readonly ShareRow[];
  /** What the description says before the text. */
  readonly lead?: string;
  /** The description, where it is not made of lead, text and closing. */
  readonly description?: string;
  /** The last sentence of the description, in which both articles are named. */
  readonly closing: string;
}

/** By address. */
export type ShareBodies = readonly (readonly [address: string, body: ShareBody])[];

/** What the share pages are made of. */
export interface ShareContext {
  readonly corpus: LinkedCorpus;
  readonly pages: readonly PageEntry[];
  readonly names: ProperNames;
  readonly linkables: ReadonlyMap<string, Linkable>;
  readonly links: Links;
  /** By the id of the topic: what both articles say on it. */
  readonly topics: ReadonlyMap<string, ShareComparison>;
  /** By reference as written: the sentences, each with its paragraph. */
  readonly sentences: ReadonlyMap<string, { readonly sentence: Sentence; readonly passage: Passage }>;
  /** By reference as written: the notes on each sentence. */
  readonly notesOn: ReadonlyMap<string, readonly Note[]>;
  /** By the id of the work: the notes that cite it. */
  readonly notesCiting: ReadonlyMap<string, readonly Note[]>;
}
