/** Notes: what the public record says about sentences of the articles. Pure. */
import type { Note } from '../corpus/model.ts';
import { parseReference, sentenceNumber, type SentenceReference } from '../reference.ts';
import type { Standing } from '../schemas/note.ts';
import { addressOf } from '../urls.ts';
import type { Links, LinkView } from './links.ts';

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

/** The sentences that a note is about. */
export function sentencesOn({ entry }: Note): SentenceReference[] {
  return entry.fields.on.flatMap((text) => {
    const reference = parseReference(text);
    return reference?.kind === 'sentence' ? [reference] : [];
  });
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
