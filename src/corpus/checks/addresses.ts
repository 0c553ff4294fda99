import { addressOf, questionAddress, type Page } from '../../urls.ts';
import type { Place } from '../entries.ts';
import type { Finding } from '../finding.ts';
import { timelineAddress, writtenAddress } from '../mentions.ts';
import type { Corpus } from '../model.ts';

/** An address that the site prints. */
export interface PrintedAddress {
  readonly address: string;
  readonly page: Page;
  readonly place: Place;
}

/** Every address of the corpus. */
export function addressesOf(corpus: Corpus): PrintedAddress[] {
  const inArticles = corpus.articles.flatMap(({ entry, ledger, key, sections }) => {
    const own = { page: entry.id, place: ledger.place([]) };
    return [
      { ...own, address: writtenAddress(key), place: entry.place(['key']) },
      { page: 'timeline', address: timelineAddress(key), place: entry.place(['key']) },
      ...sections
        .flatMap(({ passages }) => passages.filter(({ question }) => question !== undefined))
        .map((_, index) => ({ ...own, address: questionAddress(key, index + 1) })),
      ...sections.flatMap((section) => [
        { ...own, address: section.address },
        ...section.passages.flatMap((passage) => [
          { ...own, address: passage.address },
          ...passage.sentences.map(({ reference, place }) => ({ ...own, address: addressOf(reference), place })),
        ]),
      ]),
    ];
  });
  const things = (
    [
      ['event', 'timeline', corpus.events],
      ['question', 'faq', corpus.questions],
      ['actor', 'glossary', corpus.actors],
      ['topic', 'compare', corpus.topics],
      ['note', 'sources', corpus.notes],
      ['word', 'glossary', corpus.words],
      ['work', 'sources', corpus.works],
    ] as const
  ).flatMap(([kind, page, all]) =>
    all.map(({ entry }) => ({ address: addressOf({ kind, id: entry.id }), page, place: entry.place(['id']) })),
  );
  return [...inArticles, ...things];
}

/** @returns what breaks the rule `addresses`, which `rules.ts` explains */
export function addresses(corpus: Corpus): Finding[] {
  const first = new Map<string, PrintedAddress>();
  return addressesOf(corpus).flatMap((printed) => {
    const earlier = first.get(printed.address);
    if (earlier === undefined) {
      first.set(printed.address, printed);
      return [];
    }
    return [
      {
        rule: 'addresses',
        place: printed.place,
        found: `the address "${printed.address}" a second time`,
        expected: `each address once; the first is at ${earlier.place.file}:${earlier.place.line}`,
        remedy: 'Rename the newer of the two.',
      },
    ];
  });
}
