/** What the pages of collections print, in their order: their sections, in each its entries, and what these weigh. Pure. */
import { formatEdtf } from '../dates/edtf-date.ts';
import { defined } from '../defined.ts';
import { actorSections, noteSections, questionSections, wordSections } from '../page-sections.ts';
import { knownSentence, sentenceNumber, type Reference, type ThingReference } from '../reference.ts';
import { addressOf, changeAddress, changesPage, pageOfKind, type Page } from '../urls.ts';
import type { Backlinks } from './backlinks.ts';
import { timelineAddress } from './mentions.ts';
import { statementsOf, type Corpus } from './model.ts';
import { timelineParts } from './timeline-parts.ts';
import { weightOf, type Printed } from './weights.ts';

/** An entry of a collection, as the division over sheets sees it. */
export interface CollectionEntry {
  readonly address: string;
  /** By what a reader finds it in a list of what each sheet holds; undefined where that would be a date and it has none. */
  readonly label: string | undefined;
  /** In estimated bytes of gzip -9. */
  readonly weight: number;
}

/** Entries, below a heading that has an address where they have one of their own. */
export interface CollectionSection {
  readonly address?: string;
  readonly entries: readonly CollectionEntry[];
}

export interface Collection {
  readonly page: Page;
  readonly sections: readonly CollectionSection[];
}

/** All collections, each as its page prints it. */
export function collectionsOf(corpus: Corpus, backlinks: Backlinks): Collection[] {
  const { actors, events, questions, topics, notes, words, works, changes } = corpus;
  const labelsTo = (reference: Reference) => backlinks(reference).flatMap(({ referrers }) => referrers.map(({ label }) => label));
  const entry = (reference: ThingReference, label: string | undefined, printed: Printed): CollectionEntry => ({
    address: addressOf(reference),
    label,
    weight: weightOf(reference.kind, { backlinks: labelsTo(reference), ...printed }),
  });

  const retold = new Map(
    corpus.compared.flatMap((article) =>
      statementsOf(article).flatMap((one) => one.addresses.map((address) => [address, one.text] as const)),
    ),
  );
  const topicEntries = topics.map(({ entry: { id, fields } }) => {
    const sides = Object.values(fields.says);
    const cites = sides.flatMap((side) => side.cites);
    return entry({ kind: 'topic', id }, fields.label, {
      texts: [fields.label, fields.question, fields.why, ...sides.map((side) => ('silent' in side ? side.silent : side.text))],
      // Where the checks still have to report a sentence that nothing retells, there is none.
      again: cites.flatMap((cite) => retold.get(addressOf(knownSentence(cite))) ?? []),
      links: cites.length + fields.decides.length,
    });
  });
  const eventEntry = ({ entry: { id, fields }, when }: (typeof events)[number]) =>
    entry({ kind: 'event', id }, when && formatEdtf(when.text), {
      texts: [fields.title, fields.text],
      links: fields.cites.length + fields.works.length,
    });
  const articleEntry = ({ key, entry: { fields } }: (typeof corpus.articles)[number]): CollectionEntry => ({
    address: timelineAddress(key),
    label: formatEdtf(fields.written.edtf),
    weight: weightOf('event', { texts: [fields.name, fields.name, fields.moment] }),
  });
  const questionEntry = ({ entry: { id, fields, body } }: (typeof questions)[number]) =>
    entry({ kind: 'question', id }, fields.question, { texts: [fields.question, fields.question, body], again: [body] });
  const actorEntry = ({ entry: { id, fields, body } }: (typeof actors)[number]) =>
    entry({ kind: 'actor', id }, fields.name, {
      // For each article its name, and what it writes.
      links: 2 * Object.keys(fields.names).length,
      texts: [fields.name, fields.fullName, body, ...Object.values(fields.names).flat(), ...Object.values(fields.roles)],
    });
  const wordEntry = ({ entry: { id, fields } }: (typeof words)[number]) =>
    entry({ kind: 'word', id }, `“${fields.term}”`, {
      texts: [fields.term, fields.here, fields.why, fields.other],
      links: fields.cites.length,
      backlinks: [],
    });
  const noteEntry = ({ entry: { id, fields } }: (typeof notes)[number]) => {
    const on = knownSentence(defined(fields.on[0], 'a sentence that a note is on'));
    return entry({ kind: 'note', id }, `${on.article.toUpperCase()} ${sentenceNumber(on)}`, {
      texts: [fields.text],
      links: fields.on.length + fields.works.length,
      backlinks: [],
    });
  };
  const workEntry = ({ entry: { id, fields } }: (typeof works)[number]) =>
    entry({ kind: 'work', id }, id.toUpperCase(), {
      texts: [fields.title ?? fields.custom.subject, fields.publisher, fields.URL, fields.custom.republishedBy, fields.custom.note],
    });

  return [
    { page: pageOfKind.topic, sections: [{ entries: topicEntries }] },
    {
      page: pageOfKind.event,
      sections: timelineParts(corpus).map(({ address, things }) => ({
        address,
        entries: things.map((thing) => ('event' in thing ? eventEntry(thing.event) : articleEntry(thing.article))),
      })),
    },
    {
      page: pageOfKind.question,
      sections: questionSections(corpus).map(({ address, asked }) => ({
        address,
        entries: questions.filter(({ entry: { fields } }) => fields.asked === asked).map(questionEntry),
      })),
    },
    {
      page: pageOfKind.actor,
      sections: actorSections(actors).map(({ address, kind }) => ({
        address,
        entries: actors.filter(({ entry: { fields } }) => fields.kind === kind).map(actorEntry),
      })),
    },
    {
      page: pageOfKind.word,
      sections: wordSections(corpus).map(({ address, article }) => ({
        address,
        entries: words.filter(({ entry: { fields } }) => fields.article === article).map(wordEntry),
      })),
    },
    {
      page: pageOfKind.note,
      sections: noteSections(corpus).map(({ address, article }) => ({
        address,
        entries: notes.filter(({ entry: { fields } }) => fields.on[0]?.startsWith(`${article}:`)).map(noteEntry),
      })),
    },
    { page: pageOfKind.work, sections: [{ entries: works.map(workEntry) }] },
    {
      page: changesPage,
      sections: [
        {
          entries: changes.map(({ entry: { id, fields } }) => ({
            address: changeAddress(id),
            label: formatEdtf(fields.date),
            weight: weightOf('change', { texts: [fields.what], links: fields.about.length }),
          })),
        },
      ],
    },
  ];
}
