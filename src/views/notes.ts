/** Notes: what the public record says about sentences of the articles. Pure. */
import type { LinkedCorpus } from '../corpus/index.ts';
import type { Note } from '../corpus/model.ts';
import { noteSections, type PageSection } from '../page-sections.ts';
import { knownSentence, sentenceNumber, type SentenceReference } from '../reference.ts';
import type { Standing } from '../schemas/note.ts';
import { addressOf, pageOfKind, type Page } from '../urls.ts';
import { linksOn, type Links, type LinkView } from './links.ts';
import { sectionsOn, standsOn, type OnSheet } from './sheet.ts';

export const standingLabels: Record<Standing, string> = {
  'on-record': 'On the record',
  partly: 'Partly on the record',
  contested: 'Contested',
  'later-events': 'Later events',
  'not-checkable': 'Cannot be checked',
};

export interface NoteView {
  readonly address: string;
  readonly standing: Standing;
  /** The sentences that it is about, as numbers. */
  readonly sentences: readonly string[];
  /** The same as links. */
  readonly on: readonly LinkView[];
  readonly text: string;
  readonly works: readonly LinkView[];
}

export interface NotesView {
  readonly sections: readonly (PageSection & OnSheet & { readonly notes: readonly NoteView[] })[];
  readonly links: Links;
}

/** The sentences that a note is about. */
export function sentencesOn({ entry }: Note): SentenceReference[] {
  return entry.fields.on.map(knownSentence);
}

/** The notes as their page prints them, or a further sheet of it: by article, the earlier first. */
export function notesView(corpus: LinkedCorpus, page: Page = pageOfKind.note): NotesView {
  const links = linksOn(corpus, page);
  const isHere = standsOn(corpus, pageOfKind.note, page);
  const notesHere = corpus.notes.filter(({ entry: { id } }) => isHere(addressOf({ kind: 'note', id })));
  const notesOn = Map.groupBy(notesHere, (note) => sentencesOn(note)[0]?.article);
  return {
    sections: sectionsOn(corpus, page, noteSections(corpus), ({ article }) => ({
      notes: (notesOn.get(article) ?? []).map((note) => noteView(note, links)),
    })),
    links,
  };
}

/** The view of a note, with links for the page that prints it. */
export function noteView(note: Note, links: Links): NoteView {
  const { id, fields } = note.entry;
  const on = sentencesOn(note);
  return {
    address: addressOf({ kind: 'note', id }),
    standing: fields.standing,
    sentences: on.map(sentenceNumber),
    on: on.map(links),
    text: fields.text,
    works: fields.works.map((work) => links({ kind: 'work', id: work })),
  };
}
