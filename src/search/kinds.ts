/** The kinds of things that can be searched, and what readers call them. Pure. */
import type { AddressKind } from '../corpus/addresses.ts';

export const searchKinds = [
  'sentence',
  'actor',
  'event',
  'question',
  'topic',
  'word',
  'note',
  'work',
] as const satisfies readonly AddressKind[];
export type SearchKind = (typeof searchKinds)[number];

/** Each kind: one of it, and several. */
export const kindLabels: Record<SearchKind, { readonly one: string; readonly several: string }> = {
  sentence: { one: 'Statement', several: 'Statements' },
  actor: { one: 'Actor', several: 'Actors' },
  event: { one: 'Event', several: 'Events' },
  question: { one: 'Question', several: 'Questions' },
  topic: { one: 'Topic', several: 'Topics' },
  word: { one: 'Contested word', several: 'Contested words' },
  note: { one: 'Note', several: 'Notes' },
  work: { one: 'Work', several: 'Works' },
};

export function isSearchKind(kind: string | undefined): kind is SearchKind {
  return searchKinds.some((one) => one === kind);
}
