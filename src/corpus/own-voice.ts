/**
 * Every piece of text that the site writes in its own voice: what the language rules are checked on. An article's own words are no part
 * of it: `names` of actors, `term` of words, headlines and titles of works are left out, and mentions in italics are told apart.
 * Pure; linear in the length of the content.
 */
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { lineAndColumn } from '../line-and-column.ts';
import { sourceRange } from '../markdown/source-range.ts';
import { parseBody, parseField } from './parsed-prose.ts';
import type { Entry, Place } from './entries.ts';
import type { Corpus } from './model.ts';

/** A part of a text, by the number of its first character and of the first one after it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, a heading, or a short text such as a title or a label. */
export interface OwnText {
  /** A paragraph consists of sentences; a heading, a title or a label stands as one line. */
  readonly form: 'paragraph' | 'line';
  /** As a reader reads it: plain text without the citations. Every white space is one blank. */
  readonly whole: string;
  /** What of it the site says itself: `whole` with every character of a mention replaced by {@link notOurs}. */
  readonly own: string;
  /** The mentions, that is, the stretches in italics. */
  readonly mentions: readonly Stretch[];
  /** The place of the character of that number. */
  readonly place: (at: number) => Place;
}

/** Stands for a character of a mention: neither a letter nor a blank. */
export const notOurs = '\uFFFC';

/** A text node, with the italics that it stands in, if any. */
interface Run {
  readonly value: string;
  readonly italics: Nodes | undefined;
  readonly line: number;
  readonly column: number;
}

function runsOf(node: Nodes, italics?: Nodes): Run[] {
  if ('children' in node) return node.children.flatMap((child) => runsOf(child, node.type === 'emphasis' ? node : italics));
  if (!('value' in node)) return [];
  const { line, column } = sourceRange(node);
  return [{ value: node.value, italics, line, column }];
}

const onOneLine = (text: string) => text.replace(/\s/g, ' ');

function ownText(node: Nodes, placeOf: (line: number, column: number) => Place): OwnText {
  const mentions = new Map<Nodes, Stretch>();
  const placed: (Run & Stretch)[] = [];
  let own = '';
  for (const run of runsOf(node)) {
    const start = own.length;
    const end = start + run.value.length;
    placed.push({ ...run, start, end });
    own += run.italics === undefined ? run.value : notOurs.repeat(run.value.length);
    if (run.italics !== undefined) mentions.set(run.italics, { start: mentions.get(run.italics)?.start ?? start, end });
  }
  return {
    form: node.type === 'heading' ? 'line' : 'paragraph',
    whole: onOneLine(placed.map(({ value }) => value).join('')),
    own: onOneLine(own),
    mentions: [...mentions.values()],
    place: (at) => {
      const run = placed.find(({ end }) => at < end) ?? placed.at(-1);
      if (run === undefined) return placeOf(1, 1);
      const { line, column } = lineAndColumn(run.value, Math.max(0, at - run.start));
      return placeOf(run.line + line - 1, line === 1 ? run.column + column - 1 : column);
    },
  };
}

function blocksOf(root: Root, placeOf: (line: number, column: number) => Place): OwnText[] {
  const texts: OwnText[] = [];
  visit(root, ['heading', 'paragraph'], (node) => {
    texts.push(ownText(node, placeOf));
    return SKIP;
  });
  return texts;
}

/** The paragraphs and headings of an entry's body. */
function body(entry: Entry<unknown>): OwnText[] {
  return blocksOf(parseBody(entry.body), (line, column) => entry.place({ line, column }));
}

/** The paragraphs of a field with Markdown. */
function field(entry: Entry<unknown>, path: readonly (string | number)[], value: string): OwnText[] {
  return blocksOf(parseField(value), () => entry.place(path));
}

/** A field of plain text; none where it is left out or null. */
function line(entry: Entry<unknown>, path: readonly (string | number)[], value: unknown): OwnText[] {
  if (typeof value !== 'string') return [];
  const text = onOneLine(value);
  return [{ form: 'line', whole: text, own: text, mentions: [], place: () => entry.place(path) }];
}

/** Several fields of plain text. */
function lines<Fields extends object>(entry: Entry<Fields>, ...names: readonly (keyof Fields & string)[]): OwnText[] {
  return names.flatMap((name) => line(entry, [name], entry.fields[name]));
}

function collect(corpus: Corpus): OwnText[] {
  return [
    ...(corpus.site === undefined ? [] : lines(corpus.site, 'name', 'purpose')),
    ...corpus.articles.flatMap(({ entry }) => [
      ...lines(entry, 'nameBasis', 'standpoint', 'moment', 'unknown', 'description'),
      ...entry.fields.written.restsOn.flatMap((text, index) => field(entry, ['written', 'restsOn', index], text)),
      ...body(entry),
    ]),
    ...corpus.actors.flatMap(({ entry }) => [
      ...lines(entry, 'name', 'fullName'),
      ...Object.entries(entry.fields.roles).flatMap(([key, role]) => line(entry, ['roles', key], role)),
      ...body(entry),
    ]),
    ...corpus.events.flatMap(({ entry }) => [...lines(entry, 'title', 'label'), ...field(entry, ['text'], entry.fields.text)]),
    ...corpus.questions.flatMap(({ entry }) => [...lines(entry, 'question'), ...body(entry)]),
    ...corpus.topics.flatMap(({ entry }) => [
      ...lines(entry, 'question', 'label'),
      ...field(entry, ['why'], entry.fields.why),
      ...Object.entries(entry.fields.says).flatMap(([key, side]) =>
        'silent' in side ? field(entry, ['says', key, 'silent'], side.silent) : field(entry, ['says', key, 'text'], side.text),
      ),
    ]),
    ...corpus.notes.flatMap(({ entry }) => field(entry, ['text'], entry.fields.text)),
    ...corpus.pages.flatMap(({ entry }) => [
      ...lines(entry, 'title', 'description', 'lede'),
      ...(['title', 'description', 'between'] as const).flatMap((name) => line(entry, ['picture', name], entry.fields.picture?.[name])),
      ...body(entry),
    ]),
    ...corpus.words.flatMap(({ entry }) => [
      ...lines(entry, 'here'),
      ...field(entry, ['other'], entry.fields.other),
      ...field(entry, ['why'], entry.fields.why),
    ]),
    ...corpus.changes.flatMap(({ entry }) => field(entry, ['what'], entry.fields.what)),
    ...corpus.anchors.flatMap(({ entry }) => line(entry, ['retired', 'why'], entry.fields.retired?.why)),
    ...corpus.works.flatMap(({ entry }) => [
      ...line(entry, ['custom', 'subject'], entry.fields.custom.subject),
      ...line(entry, ['custom', 'note'], entry.fields.custom.note),
    ]),
  ];
}

const collected = new WeakMap<Corpus, readonly OwnText[]>();

/** All text in the site's own voice. It is read once for each corpus, however many rules ask for it. */
export function ownVoice(corpus: Corpus): readonly OwnText[] {
  const texts = collected.get(corpus) ?? collect(corpus);
  collected.set(corpus, texts);
  return texts;
}
