/** Every reference in the corpus, with where it stands: what the checks resolve and the backlinks are made of. Pure. */
import { defined } from '../defined.ts';
import { formatEdtf } from '../dates/edtf-date.ts';
import { knownSentence, parseReference, sentenceNumber, type Reference, type ThingKind } from '../reference.ts';
import { addressOf, changeAddress, changesPage, pageOfKind, type Page } from '../urls.ts';
import type { Place } from './entries.ts';
import { statementsOf, type Article, type Corpus, type Prose } from './model.ts';
import { followRetirements } from './retirements.ts';

/** A thing, or a passage, that refers to others. */
export interface Referrer {
  readonly page: Page;
  /** Empty for a page as a whole. */
  readonly address: string;
  /** How a backlink names it: `4.1`, or the short name of an event or a topic. */
  readonly label: string;
}

/** How a reference is made: a statement retells a sentence, a sentence is spoken by a voice, a text cites or links. */
export type Role = 'retells' | 'voice' | 'cites' | 'links';

export interface Mention {
  readonly from: Referrer;
  readonly role: Role;
  /** As written. */
  readonly text: string;
  /** Undefined where the text is no reference. */
  readonly reference: Reference | undefined;
  readonly place: Place;
}

function mention(from: Referrer, role: Role, text: string, place: Place): Mention {
  return { from, role, text, reference: parseReference(text), place };
}

function inProse(from: Referrer, prose: readonly Prose[]): Mention[] {
  return prose.flatMap(({ links }) =>
    links.map((link) => ({
      from,
      role: link.citation ? 'cites' : 'links',
      text: link.url,
      reference: link.reference,
      place: link.place,
    })),
  );
}

/** The address, on an article's page, of what its estimated date rests on. */
export function writtenAddress(key: string): string {
  return `${key}-written`;
}

/** The address, on the timeline, of an article at its estimated date. */
export function timelineAddress(key: string): string {
  return `timeline-${key}`;
}

/** What notes are called from elsewhere, by their ids: `note on GA 4.1, 4.2`; further ones on the same sentences are counted. */
export function noteLabels({ notes }: Pick<Corpus, 'notes'>): Map<string, string> {
  const met = new Map<string, number>();
  return new Map(
    notes.map(({ entry }) => {
      const { id } = entry;
      const { on } = entry.fields;
      const key = knownSentence(defined(on[0], 'a sentence that a note is on')).article.toUpperCase();
      const sentences = `${key} ${on.map((sentence) => sentence.replace(/^\w+:/, '')).join(', ')}`;
      const nth = (met.get(sentences) ?? 0) + 1;
      met.set(sentences, nth);
      return [id, nth === 1 ? `note on ${sentences}` : `note ${nth} on ${sentences}`];
    }),
  );
}

function inArticle(article: Article): Mention[] {
  const page = article.entry.id;
  const dating: Referrer = { page, address: writtenAddress(article.key), label: `when ${article.entry.fields.name} was written` };
  const voices = new Map(
    article.sections
      .flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences))
      .map((one) => [addressOf(one.reference), one]),
  );
  const retold = statementsOf(article).flatMap((statement): Mention[] => {
    const from = { page, address: statement.address, label: sentenceNumber(defined(statement.cites[0], 'a citation of each statement')) };
    const spoken = statement.cites.flatMap((cite) => {
      const sentence = voices.get(addressOf(cite));
      return sentence === undefined || sentence.voice === 'author'
        ? []
        : [mention(from, 'voice', `actor:${sentence.voice}`, sentence.place)];
    });
    return [
      ...statement.cites.map((cite) => ({
        from,
        role: 'retells' as const,
        text: `${cite.article}:${sentenceNumber(cite)}`,
        reference: cite,
        place: statement.place,
      })),
      ...spoken,
      ...statement.links.map((link) => ({
        from,
        role: link.citation ? ('cites' as const) : ('links' as const),
        text: link.url,
        reference: link.reference,
        place: link.place,
      })),
    ];
  });
  return [...retold, ...inProse(dating, article.restsOn)];
}

/** A thing as a referrer. */
export function asReferrer(kind: ThingKind, id: string, label: string): Referrer {
  return { page: pageOfKind[kind], address: addressOf({ kind, id }), label };
}

/** How a backlink names a change, by its day. */
export function changeLabel(date: string): string {
  return `change of ${formatEdtf(date)}`;
}

/** All references, in the order of the pages and, on each page, of its content. */
export function mentionsIn(corpus: Corpus): Mention[] {
  const events = corpus.events.flatMap(({ entry, text }) => {
    const from = asReferrer('event', entry.id, entry.fields.label ?? entry.fields.title);
    return [
      ...inProse(from, text),
      ...entry.fields.cites.map((cite, index) => mention(from, 'cites', cite, entry.place(['cites', index]))),
      ...entry.fields.works.map((work, index) => mention(from, 'cites', `work:${work}`, entry.place(['works', index]))),
    ];
  });
  const questions = corpus.questions.flatMap(({ entry, body }) => inProse(asReferrer('question', entry.id, entry.fields.question), body));
  const topics = corpus.topics.flatMap(({ entry, says, why }) => {
    const from = asReferrer('topic', entry.id, entry.fields.label);
    return [
      ...Object.entries(entry.fields.says).flatMap(([key, side]) => [
        ...inProse(from, defined(says.get(key), 'the prose of each side')),
        ...side.cites.map((cite, index) => mention(from, 'cites', cite, entry.place(['says', key, 'cites', index]))),
      ]),
      ...inProse(from, why),
      ...entry.fields.decides.map((cite, index) => mention(from, 'cites', cite, entry.place(['decides', index]))),
    ];
  });
  const labels = noteLabels(corpus);
  const notes = corpus.notes.flatMap(({ entry, text }) => {
    const from = asReferrer('note', entry.id, defined(labels.get(entry.id), 'a label of each note'));
    return [
      ...entry.fields.on.map((on, index) => mention(from, 'cites', on, entry.place(['on', index]))),
      ...inProse(from, text),
      ...entry.fields.works.map((work, index) => mention(from, 'cites', `work:${work}`, entry.place(['works', index]))),
    ];
  });
  const pages = corpus.pages.flatMap(({ entry, body }) => inProse({ page: entry.id, address: '', label: entry.fields.title }, body));
  const actors = corpus.actors.flatMap(({ entry, body }) => inProse(asReferrer('actor', entry.id, entry.fields.name), body));
  const words = corpus.words.flatMap(({ entry, text }) => {
    const from = asReferrer('word', entry.id, entry.fields.term);
    return [
      ...entry.fields.cites.map((cite, index) => mention(from, 'cites', cite, entry.place(['cites', index]))),
      ...inProse(from, text),
    ];
  });
  const follow = followRetirements(corpus);
  const changes = corpus.changes.flatMap(({ entry, what }) => {
    const from = { page: changesPage, address: changeAddress(entry.id), label: changeLabel(entry.fields.date) };
    return [
      ...inProse(from, what),
      // A change goes on naming what it was about when that is retired.
      ...entry.fields.about.flatMap((about, index) => {
        const now = follow(about) ?? about;
        return typeof now === 'string' ? [mention(from, 'cites', now, entry.place(['about', index]))] : [];
      }),
    ];
  });
  return [...corpus.articles.flatMap(inArticle), ...topics, ...events, ...questions, ...actors, ...words, ...notes, ...changes, ...pages];
}
