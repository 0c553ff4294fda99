/** Makes the corpus out of the loaded entries: parses the prose, pairs retelling and ledger, puts things in order. Pure. */
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { defined } from '../defined.ts';
import { sourceRange } from '../markdown/source-range.ts';
import { parseEdtf } from '../dates/edtf-date.ts';
import { parseBody, parseField } from './parsed-prose.ts';
import { headings } from '../markdown/headings.ts';
import { readRetelling, statementAddresses, type RetoldStatement } from '../markdown/retelling.ts';
import { otherLinks, paragraphsOf, textAfterCitations, typedLinks } from '../markdown/typed-links.ts';
import { addressOf, paragraphAddress, passageUrl, sectionAddress } from '../urls.ts';
import { formatReference } from '../reference.ts';
import type { ArticleFields } from '../schemas/article.ts';
import type { LedgerFields } from '../schemas/ledger.ts';
import type { NoteFields } from '../schemas/note.ts';
import type { Entries, Entry } from './entries.ts';
import { sentencesOf } from './model.ts';
import type { Article, Corpus, Event, Passage, Prose, Section, Sentence, Statement } from './model.ts';

function proseOf(root: Root, place: (line: number, column: number) => Prose['place']): Prose[] {
  return paragraphsOf(root).map((paragraph) => {
    const { line, column } = sourceRange(paragraph);
    return {
      text: toString(paragraph),
      links: typedLinks(paragraph).map((link) => ({ ...link, place: place(link.line, link.column) })),
      otherLinks: otherLinks(paragraph),
      uncited: textAfterCitations(paragraph),
      place: place(line, column),
    };
  });
}

function bodyProse<Fields>(entry: Entry<Fields>): Prose[] {
  return proseOf(parseBody(entry.body), (line, column) => entry.place({ line, column }));
}

function fieldProse<Fields>(entry: Entry<Fields>, path: readonly (string | number)[], value: string): Prose[] {
  return proseOf(parseField(value), () => entry.place(path));
}

function statement(entry: Entry<ArticleFields>, retold: RetoldStatement, addresses: readonly string[]): Statement {
  const content: Nodes = { type: 'paragraph', children: [...retold.children] };
  return {
    address: addresses[0] ?? addressOf(defined(retold.cites[0], 'a citation of each statement')),
    addresses,
    cites: retold.cites,
    text: retold.text,
    content: retold.children,
    links: typedLinks(content).map((link) => ({ ...link, place: entry.place(link) })),
    place: entry.place({ line: retold.line, column: retold.column }),
  };
}

function article(entry: Entry<ArticleFields>, ledger: Entry<LedgerFields>): Article {
  const { key, url } = entry.fields;
  const retold = readRetelling(parseBody(entry.body));
  const paragraphs = retold.flatMap((section) => section.paragraphs);
  const flat = paragraphs.flatMap((paragraph) => paragraph.statements);
  const addresses = statementAddresses(flat);
  const statements = flat.map((one, index) => statement(entry, one, defined(addresses[index], 'the addresses of each statement')));

  const questions = new Map(paragraphs.map(({ statements: [first], question }) => [first?.cites[0]?.paragraph, question]));
  const statementsIn = Map.groupBy(statements, ({ cites: [first] }) => (first?.article === key ? first.paragraph : undefined));

  const sections = ledger.fields.sections.map((section, sectionIndex): Section => ({
    address: sectionAddress(key, defined(section.paragraphs[0], 'a paragraph in each section').number),
    heading: retold[sectionIndex]?.heading ?? '',
    passages: section.paragraphs.map((paragraph, paragraphIndex): Passage => ({
      number: paragraph.number,
      address: paragraphAddress(key, paragraph.number),
      locator: paragraph.locator,
      original: passageUrl(url, paragraph.locator),
      question: questions.get(paragraph.number),
      sentences: paragraph.sentences.map((fields, sentenceIndex): Sentence => ({
        reference: { kind: 'sentence', article: key, paragraph: paragraph.number, sentence: fields.number },
        voice: fields.voice,
        kind: fields.kind,
        topic: fields.topic,
        place: ledger.place(['sections', sectionIndex, 'paragraphs', paragraphIndex, 'sentences', sentenceIndex]),
      })),
      statements: statementsIn.get(paragraph.number) ?? [],
    })),
  }));
  const restsOn = entry.fields.written.restsOn.flatMap((text, index) => fieldProse(entry, ['written', 'restsOn', index], text));
  return { entry, ledger, key, written: parseEdtf(entry.fields.written.edtf), restsOn, sections };
}

/** Dated events by date; each undated one after the event that it follows, dated or not. */
function inOrder(events: readonly Event[]): Event[] {
  const dated = events
    .flatMap((event) => (event.when === undefined ? [] : [{ event, when: event.when }]))
    .toSorted(({ when: a }, { when: b }) => a.min - b.min || a.max - b.max)
    .map(({ event }) => event);
  const followers = Map.groupBy(
    events.filter((event) => event.when === undefined),
    ({ entry }) => entry.fields.after,
  );
  const ordered = new Set<Event>();
  const waiting = dated.toReversed();
  for (let event = waiting.pop(); event !== undefined; event = waiting.pop()) {
    ordered.add(event);
    waiting.push(...(followers.get(event.entry.id) ?? []).toReversed());
  }
  // Undated events that follow no dated one: the checks report them.
  return [...ordered, ...events.filter((event) => !ordered.has(event))];
}

const alphabetical = (a: string, b: string) => a.localeCompare(b, 'en');

/** A work's id is a letter and a number, perhaps with a letter: `s47b` comes after `s47`. */
const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/**
 * Builds the corpus. Articles without a ledger are left out; the checks report them.
 * @throws VFileMessage where a body is not MDX, RangeError or SyntaxError where a date is not EDTF: reading rules both out
 */
export function assemble(entries: Entries): Corpus {
  const ledgers = new Map(entries.ledgers.map((ledger) => [ledger.fields.article, ledger]));
  const articles = entries.articles
    .flatMap((entry) => {
      const ledger = ledgers.get(entry.fields.key);
      return ledger === undefined ? [] : [article(entry, ledger)];
    })
    .toSorted((a, b) => a.written.min - b.written.min);
  const events = entries.events.map((entry) => ({
    entry,
    when: entry.fields.when === undefined ? undefined : parseEdtf(entry.fields.when),
    text: fieldProse(entry, ['text'], entry.fields.text),
  }));
  const sentences = articles.flatMap((one) => sentencesOf(one).map(({ reference }) => formatReference(reference)));
  const positions = new Map(sentences.map((text, index) => [text, index]));
  const firstSentence = ({ entry }: { entry: Entry<NoteFields> }) =>
    positions.get(defined(entry.fields.on[0], 'a sentence that a note is on')) ?? sentences.length;
  const askers = new Map(articles.map(({ key }, index) => [key, index]));
  const asker = (asked: string) => askers.get(asked) ?? -1;
  return {
    site: entries.site,
    articles,
    compared: articles.filter(({ key }) => entries.site?.fields.compared.includes(key)),
    actors: entries.actors
      .map((entry) => ({ entry, body: bodyProse(entry) }))
      .toSorted((a, b) => alphabetical(a.entry.fields.name, b.entry.fields.name)),
    events: inOrder(events),
    questions: entries.questions
      .map((entry) => ({ entry, body: bodyProse(entry) }))
      .toSorted(({ entry: { fields: a } }, { entry: { fields: b } }) => asker(a.asked) - asker(b.asked) || a.order - b.order),
    topics: entries.topics
      .map((entry) => ({
        entry,
        says: new Map(
          Object.entries(entry.fields.says).map(([key, side]) => {
            const field = 'silent' in side ? 'silent' : 'text';
            return [key, fieldProse(entry, ['says', key, field], 'silent' in side ? side.silent : side.text)];
          }),
        ),
        why: fieldProse(entry, ['why'], entry.fields.why),
      }))
      .toSorted((a, b) => a.entry.fields.order - b.entry.fields.order),
    notes: entries.notes
      .map((entry) => ({ entry, text: fieldProse(entry, ['text'], entry.fields.text) }))
      .toSorted((a, b) => firstSentence(a) - firstSentence(b) || alphabetical(a.entry.id, b.entry.id)),
    pages: entries.pages.map((entry) => ({ entry, sections: headings(parseBody(entry.body)), body: bodyProse(entry) })),
    words: entries.words
      .map((entry) => ({
        entry,
        text: [...fieldProse(entry, ['other'], entry.fields.other), ...fieldProse(entry, ['why'], entry.fields.why)],
      }))
      .toSorted((a, b) => alphabetical(a.entry.fields.term, b.entry.fields.term)),
    changes: entries.changes
      .map((entry) => ({ entry, what: fieldProse(entry, ['what'], entry.fields.what) }))
      .toSorted(({ entry: a }, { entry: b }) => b.fields.date.localeCompare(a.fields.date, 'en')),
    exceptions: entries.exceptions.map((entry) => ({ entry })),
    anchors: entries.anchors.map((entry) => ({ entry })),
    works: entries.works.map((entry) => ({ entry })).toSorted((a, b) => byNumber(a.entry.id, b.entry.id)),
  };
}
