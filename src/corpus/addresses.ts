/** Every address that the site prints: what a link from elsewhere may lead to. Pure. */
import { pageSections } from '../page-sections.ts';
import type { Reference, ThingKind } from '../reference.ts';
import { addressOf, changeAddress, changesPage, pageOfKind, questionAddress, type Page } from '../urls.ts';
import type { Entry, Place } from './entries.ts';
import { timelineAddress, writtenAddress } from './mentions.ts';
import type { Corpus } from './model.ts';

/** What an address leads to. */
export const addressKinds = [
  'section',
  'paragraph',
  'sentence',
  'actor',
  'event',
  'question',
  'topic',
  'word',
  'note',
  'work',
  'change',
] as const;
export type AddressKind = (typeof addressKinds)[number];

/** An address that the site prints. */
export interface PrintedAddress {
  readonly kind: AddressKind;
  readonly address: string;
  readonly page: Page;
  /** What names it in the content; sections, paragraphs and changes have no reference. */
  readonly reference?: Reference;
  readonly place: Place;
}

/** Every address of the corpus, page by page. */
export function addressesOf(corpus: Corpus): PrintedAddress[] {
  const inArticles = corpus.articles.flatMap(({ entry, ledger, key, sections }): PrintedAddress[] => {
    const own = { page: entry.id, place: ledger.place([]) };
    return [
      { kind: 'section', page: entry.id, address: writtenAddress(key), place: entry.place(['key']) },
      { kind: 'section', page: 'timeline', address: timelineAddress(key), place: entry.place(['key']) },
      ...sections.flatMap((section): PrintedAddress[] => [
        { ...own, kind: 'section', address: section.address },
        ...section.passages.flatMap(({ number, address, question, sentences }): PrintedAddress[] => [
          ...(question === undefined ? [] : [{ ...own, kind: 'section' as const, address: questionAddress(key, number) }]),
          { ...own, kind: 'paragraph', address },
          ...sentences.map(({ reference, place }) => ({
            ...own,
            kind: 'sentence' as const,
            address: addressOf(reference),
            reference,
            place,
          })),
        ]),
      ]),
    ];
  });
  const things = (kind: ThingKind, all: readonly { readonly entry: Entry<unknown> }[]): PrintedAddress[] =>
    all.map(({ entry }) => {
      const reference = { kind, id: entry.id };
      return { kind, page: pageOfKind[kind], address: addressOf(reference), reference, place: entry.place(['id']) };
    });
  const places = new Map(corpus.pages.map(({ entry }) => [entry.id, entry.place([])]));
  const nowhere: Place = { file: 'src/page-sections.ts', line: 1, column: 1 };
  return [
    ...inArticles,
    ...pageSections(corpus).map(({ page, address }) => ({
      kind: 'section' as const,
      page,
      address,
      place: places.get(page) ?? nowhere,
    })),
    ...things('event', corpus.events),
    ...things('question', corpus.questions),
    ...things('actor', corpus.actors),
    ...things('topic', corpus.topics),
    ...things('note', corpus.notes),
    ...things('word', corpus.words),
    ...things('work', corpus.works),
    ...corpus.changes.map(({ entry }) => ({
      kind: 'change' as const,
      page: changesPage,
      address: changeAddress(entry.id),
      place: entry.place(['id']),
    })),
  ];
}
