/** What the page of an article prints beside its retelling: numbers, voices, addresses, backlinks. Pure. */
import { defined } from '../defined.ts';
import type { LinkedCorpus } from '../corpus/index.ts';
import type { Article, Passage, Sentence, Statement } from '../corpus/model.ts';
import { formatReference, sentenceNumber } from '../reference.ts';
import type { ActorKind } from '../schemas/actor.ts';
import { addressOf, href, sharePage } from '../urls.ts';
import type { PageEntry } from '../site.ts';
import type { BacklinkGroupView } from './backlinks.ts';
import { linksOn, type Links } from './links.ts';
import { noteView, type NoteView } from './notes.ts';
import { passageBacklinks } from './passage-backlinks.ts';

/** How a voice is marked: plain, named, or unnamed. */
export const voiceMarks = ['author', 'named', 'unnamed'] as const;
export type VoiceMark = (typeof voiceMarks)[number];

export interface VoiceView {
  /** The sentences spoken, one after the other: `4.1`. */
  readonly sentences: readonly string[];
  readonly mark: VoiceMark;
  readonly name: string;
  readonly href: string;
}

export interface PassageView {
  readonly address: string;
  readonly number: number;
  /** The address of the passage in the original. */
  readonly original: string;
  readonly articleName: string;
  /** The voices other than the author's. */
  readonly voices: readonly VoiceView[];
  /** What the public record says, at the first sentence that a note is about. */
  readonly notes: readonly NoteView[];
  readonly links: Links;
  readonly citedIn: readonly BacklinkGroupView[];
  /** How many more places refer to it than are shown, and where all are listed; undefined where all are shown. */
  readonly citedFurther: { readonly count: number; readonly href: string } | undefined;
}

export interface SentenceMarkView {
  readonly number: string;
  readonly mark: VoiceMark;
  readonly address: string;
  /** Whether the mark bears the address: this statement is the first to retell the sentence, and bears another address itself. */
  readonly bearsAddress: boolean;
}

export interface StatementView {
  readonly address: string;
  /** The sentences retold. */
  readonly sentences: readonly SentenceMarkView[];
  readonly articleName: string;
}

/** The mark of a voice, by the kind of its actor; undefined is the author. */
export function voiceMark(kind: ActorKind | undefined): VoiceMark {
  if (kind === undefined) return 'author';
  return kind === 'unnamed-group' ? 'unnamed' : 'named';
}

export interface RetellingView {
  readonly passages: Record<string, PassageView>;
  readonly statements: Record<string, StatementView>;
}

/** The views of all passages and statements of an article, by address: what its compiled body asks for. */
export function retellingView(corpus: LinkedCorpus, article: Article, pages: readonly PageEntry[]): RetellingView {
  const page = article.entry.id;
  const link = linksOn(corpus, page);
  const sentences = new Map<string, Sentence>();
  const passages: Record<string, PassageView> = {};
  const statements: Record<string, StatementView> = {};
  const articleName = article.entry.fields.name;
  const actorOf = (voice: string) => corpus.actorsById.get(voice)?.entry.fields;
  const markOf = (voice: string) => voiceMark(actorOf(voice)?.kind);

  const voicesOf = (spoken: readonly Sentence[]): VoiceView[] =>
    [...new Set(spoken.map(({ voice }) => voice).filter((voice) => voice !== 'author'))].map((voice) => ({
      sentences: spoken.filter((sentence) => sentence.voice === voice).map(({ reference }) => sentenceNumber(reference)),
      mark: markOf(voice),
      name: defined(actorOf(voice), 'an actor for each voice').name,
      href: link({ kind: 'actor', id: voice }).href,
    }));
  const backlinks = passageBacklinks(corpus, article, pages, page);
  const passageView = (passage: Passage): PassageView => {
    const { shown, left } = defined(backlinks.get(passage.address), 'the backlinks of each paragraph');
    return {
      address: passage.address,
      number: passage.number,
      original: passage.original,
      articleName,
      voices: voicesOf(passage.sentences),
      notes: (corpus.notesAt.get(passage.address) ?? []).map((note) => noteView(note, link)),
      links: link,
      citedIn: shown,
      citedFurther: left === 0 ? undefined : { count: left, href: href(page, { page: sharePage(passage.address) }) },
    };
  };
  const statementView = ({ address, addresses, cites }: Statement): StatementView => ({
    address,
    articleName,
    sentences: cites.map((cite) => {
      const own = addressOf(cite);
      return {
        number: sentenceNumber(cite),
        address: own,
        mark: markOf(defined(sentences.get(formatReference(cite)), 'the cited sentence').voice),
        bearsAddress: own !== address && addresses.includes(own),
      };
    }),
  });

  for (const section of article.sections) {
    for (const passage of section.passages) {
      for (const sentence of passage.sentences) sentences.set(formatReference(sentence.reference), sentence);
      passages[passage.address] = passageView(passage);
      for (const statement of passage.statements) statements[statement.address] = statementView(statement);
    }
  }
  return { passages, statements };
}
