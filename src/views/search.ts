/** What the pages of the search print without script, and search with it: an index of all things. Pure. */
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { defined } from '../defined.ts';
import type { LinkedCorpus } from '../corpus/index.ts';
import { isSearchKind, type SearchKind } from '../search/kinds.ts';
import { plainText, sliceRuns, type Run } from '../search/runs.ts';
import { mainPages, type PageEntry } from '../site.ts';
import { href, type Page } from '../urls.ts';
import { frameOf, type Frame } from './frame.ts';
import { indexSheets, type IndexEntry, type IndexSheet } from './index-sheets.ts';
import { pagePreview } from './link-preview.ts';
import { linkablesOf, type Linkable } from './linkables.ts';
import { sourcesView } from './sources.ts';

/** The page on which it begins. */
const page: Page = 'search';

/** How many words of a long text the index shows. */
const shown = 40;
/** A text of so many words is not yet long. */
const short = 52;

/** Things whose own content says less than their page prints of them. */
interface Extra {
  readonly title?: string;
  /** What the index files it under, where that is not its title. */
  readonly filedUnder?: string;
  readonly alias?: string;
  readonly first?: string;
  readonly last?: readonly Run[];
}

const roman = (text: string): Run => ({ text, italic: false });
const listed = (texts: readonly string[]): Run[] => texts.flatMap((text, at) => [...(at > 0 ? [roman(', ')] : []), { text, italic: true }]);

/** What is searched beyond the content, by address. */
function extras(corpus: LinkedCorpus): Map<string, Extra> {
  const names = new Map(corpus.articles.map(({ key, entry }) => [key, entry.fields.name]));
  return new Map([
    ...corpus.actors.map(({ entry: { id, fields } }): [string, Extra] => {
      const calls = Object.entries(fields.names).filter(([, own]) => own.length > 0);
      return [
        `actor-${id}`,
        {
          ...(fields.kind === 'person' && { filedUnder: fields.name.replace(/^.* /, '') }),
          ...(fields.fullName !== undefined && { alias: `${fields.fullName}.` }),
          last: calls.flatMap(([key, own]) => [roman(` ${defined(names.get(key), 'an article')} writes `), ...listed(own), roman('.')]),
        },
      ];
    }),
    ...corpus.events.map(({ entry: { id, fields } }): [string, Extra] => [
      `event-${id}`,
      fields.label === undefined || fields.label === fields.title ? {} : { alias: `${fields.label}.` },
    ]),
    ...corpus.topics.map(({ entry: { id, fields } }): [string, Extra] => [`topic-${id}`, { title: fields.label, alias: fields.question }]),
    ...corpus.words.map(({ entry: { id, fields } }): [string, Extra] => [`word-${id}`, { first: `Here: ${fields.here}.` }]),
    ...sourcesView(corpus, mainPages(corpus)).works.map(({ address, label, publisher, title, number, issued, notes }): [string, Extra] => {
      const more = [number, issued, ...notes].filter((text) => text !== undefined).join(', ');
      return [address, { title: `${publisher}, ${title}`, first: more === '' ? label : `${label}: ${more}` }];
    }),
  ]);
}

/** Prose as runs: links give their text, citations nothing. */
function runsOf(nodes: readonly PhrasingContent[], italic = false): Run[] {
  return nodes.flatMap((node) => {
    if ('children' in node) return runsOf(node.children, italic || node.type === 'emphasis');
    return [{ text: toString(node), italic }];
  });
}

/** Joins neighbours of one style, and sets single spaces. */
function tidy(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const { text, italic } of runs) {
    const last = joined.at(-1);
    const spaced = `${last?.text ?? ' '}`.endsWith(' ') ? text.replace(/\s+/g, ' ').replace(/^ /, '') : text.replace(/\s+/g, ' ');
    if (last?.italic === italic) joined[joined.length - 1] = { text: last.text + spaced, italic };
    else if (spaced !== '') joined.push({ text: spaced, italic });
  }
  const length = plainText(joined).trimEnd().length;
  return sliceRuns(joined, 0, length);
}

function entryOf({ kind, address, page: on, title, content, article }: Linkable, names: ReadonlyMap<string, string>, extra: Extra) {
  if (!isSearchKind(kind)) return [];
  const runs = tidy([
    ...(extra.first === undefined ? [] : [roman(`${extra.first} `)]),
    ...content.flatMap((paragraph) => [...runsOf(paragraph), roman(' ')]),
    ...(extra.last ?? []),
  ]);
  const words = [...plainText(runs).matchAll(/\S+\s*/g)];
  // A statement is what readers search: it is shown in full.
  const next = kind === 'sentence' || words.length <= short ? undefined : words[shown];
  const cut = next === undefined ? plainText(runs).length : next.index;
  const entry: IndexEntry = {
    kind,
    address,
    title: extra.title ?? title,
    alias: extra.alias,
    href: href(page, { page: on, address }),
    share: href(page, { page: `s/${address}` }),
    article: article === undefined ? undefined : { key: article, name: defined(names.get(article), 'an article') },
    beginning: tidy(sliceRuns(runs, 0, cut)),
    rest: sliceRuns(runs, cut, plainText(runs).length),
  };
  return [{ entry, filedUnder: (extra.filedUnder ?? entry.title).replace(/^(?:the|an?) /i, '') }];
}

const collator = new Intl.Collator('en-GB', { ignorePunctuation: true, numeric: true });

/**
 * The pages of the index. First the index proper: actors, events, questions, topics and contested words, by letter; then what is looked up
 * by number or publisher: statements and notes of each article, the earlier first, and works.
 */
export function searchView(corpus: LinkedCorpus): IndexSheet[] {
  const names = new Map(corpus.articles.map(({ key, entry }) => [key, entry.fields.name]));
  const extra = extras(corpus);
  const all = linkablesOf(corpus).flatMap((linkable) => entryOf(linkable, names, extra.get(linkable.address) ?? {}));
  const filed = all.toSorted((one, other) => collator.compare(one.filedUnder, other.filedUnder));
  const inIndex = filed.filter(({ entry }) => entry.kind !== 'sentence' && entry.kind !== 'note' && entry.kind !== 'work');
  const letters = Map.groupBy(inIndex, ({ filedUnder }) => {
    const first = filedUnder
      .normalize('NFKD')
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .charAt(0);
    return /[a-z]/i.test(first) ? first.toUpperCase() : '0–9';
  });
  const ofArticle = (kind: SearchKind, key: string) =>
    all.flatMap(({ entry }) => (entry.kind === kind && entry.article?.key === key ? [entry] : []));
  return indexSheets(
    [...letters].map(([letter, own]) => ({
      address: `index-${letter === '0–9' ? 'number' : letter.toLowerCase()}`,
      heading: letter,
      entries: own.map(({ entry }) => entry),
    })),
    [
      ...[...names].map(([key, name]) => ({
        address: `index-statements-${key}`,
        heading: `Statements of ${name}`,
        article: key,
        entries: ofArticle('sentence', key),
      })),
      ...[...names].map(([key, name]) => ({
        address: `index-notes-${key}`,
        heading: `Notes on ${name}`,
        article: key,
        entries: ofArticle('note', key),
      })),
      {
        address: 'index-works',
        heading: 'Works of the public record',
        entries: filed.flatMap(({ entry }) => (entry.kind === 'work' ? [entry] : [])),
      },
    ],
  );
}

/** What a page of the index is called. */
export function sheetTitle({ number, holds }: IndexSheet): string {
  return `Part ${number}: ${holds}`;
}

/**
 * The frame of a page of the index.
 * @param sheets all of them
 */
export function sheetFrame(corpus: LinkedCorpus, sheets: readonly IndexSheet[], { page: own, number, holds }: IndexSheet): Frame {
  const frame = frameOf(corpus, page);
  const entryOfSheet = (sheet: IndexSheet): PageEntry => ({ ...frame.entry, page: sheet.page, label: `Index, ${sheetTitle(sheet)}` });
  const beside = (
    [
      ['prev', number - 2],
      ['next', number],
    ] as const
  ).flatMap(([rel, at]) => {
    const sheet = sheets[at];
    return sheet === undefined ? [] : [{ rel, entry: entryOfSheet(sheet) }];
  });
  if (number === 1) return { ...frame, beside };
  const title = `Index, part ${number} of ${sheets.length}`;
  const description = `Part ${number} of the index of ${corpus.site.fields.name}: ${holds}.`;
  const entry = { ...frame.entry, page: own, title, description };
  return { ...frame, entry, preview: { ...pagePreview(corpus, entry), picture: frame.preview.picture }, beside, retired: [] };
}
