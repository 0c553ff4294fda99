/** The search itself: an index of all entries, and the entries that a query finds. Pure. */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { defined } from '../defined.ts';
import type { SearchKind } from './kinds.ts';
import { matchesOf, tellingWords, type Match } from './matches.ts';
import { nearestTitle } from './nearest-title.ts';
import { limited } from './query-address.ts';
import { wordsOf } from './words.ts';

/** What is searched of a thing. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Its address: `ga-4-1`. */
  readonly address: string;
  /** The key of the article that it belongs to: with it `ga 4.1` finds what citations call so. */
  readonly article: string | undefined;
  readonly title: string;
  /** Another name: a formal one, the one on the timeline, the question that a topic puts; empty where it has none. */
  readonly alias: string;
  readonly text: string;
}

export interface Hit<Entry> {
  readonly entry: Entry;
  /** The words of the entry that were found. */
  readonly terms: ReadonlySet<string>;
}

export interface Found<Entry> {
  /** The best first. */
  readonly hits: readonly Hit<Entry>[];
  /** Whether each hit has all words of the query; otherwise each has as many of them as any has. */
  readonly all: boolean;
  /** The words of the query that no entry has, for which others of similar spelling were found. */
  readonly respelt: readonly string[];
  /** Whether the query is longer than what of it is searched. */
  readonly cut: boolean;
  /** Where nothing was found: the entry whose title is spelt most like the query, if any comes near. */
  readonly nearest: Entry | undefined;
}

/** What counts more where two entries hold the same words: a thing before what is said of it. */
const weights: Record<SearchKind, number> = {
  actor: 2,
  topic: 1.3,
  question: 1.3,
  event: 1.2,
  word: 1.2,
  sentence: 1,
  note: 0.8,
  work: 0.6,
};

/** How many words of a query are searched. */
const wordLimit = 16;

/** How many entries are indexed at a stretch: the page answers its reader in between. */
const stretch = 40;

export interface Search<Entry> {
  /** Adds entries to those that are searched, a stretch at a time. What is added by and by ranks as if it had been added at once. */
  readonly add: (entries: readonly Entry[]) => Promise<void>;
  /** Finds the entries for a query, of which {@link limited} says how much is searched. */
  readonly find: (query: string) => Found<Entry>;
}

/** Makes an index without entries. */
export function makeSearch<Entry extends SearchEntry>(): Search<Entry> {
  const entries: Entry[] = [];
  const entryOf = (id: unknown) => defined(entries[Number(id)], 'an entry for each number');
  const index = new MiniSearch<Omit<SearchEntry, 'kind' | 'address'> & { readonly id: number }>({
    fields: ['title', 'alias', 'text', 'article'],
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 3, alias: 2 }, boostDocument: (id: number) => weights[entryOf(id).kind] },
  });

  const add = async (more: readonly Entry[]) => {
    const documents = more.map(({ title, alias, text, article }, at) => ({ id: entries.length + at, title, alias, text, article }));
    entries.push(...more);
    await index.addAllAsync(documents, { chunkSize: stretch });
  };

  const matchOf = (term: string, last: boolean): Match | undefined => {
    for (const match of matchesOf(term, last)) {
      const { prefix, fuzzy } = match;
      if (index.search(match.term, { prefix, fuzzy }).length > 0) return match;
    }
    return undefined;
  };

  const find = (query: string): Found<Entry> => {
    const address = query.trim().replace(/^#/, '').toLowerCase();
    const meant = entries.filter((entry) => entry.address === address);
    if (meant.length > 0) {
      const hits = meant.map((entry) => ({ entry, terms: new Set<string>() }));
      return { hits, all: true, respelt: [], cut: false, nearest: undefined };
    }

    const wanted = tellingWords([...new Set(wordsOf(limited(query)).map(({ term }) => term))]);
    const terms = wanted.slice(0, wordLimit).map((term, at, { length }) => ({ term, match: matchOf(term, at === length - 1) }));
    const matches = terms.flatMap(({ match }) => match ?? []);
    const text = matches.map(({ term }) => term).join(' ');
    const options: SearchOptions = {
      tokenize: (joined) => joined.split(' '),
      prefix: (_, at) => defined(matches[at], 'a match for each word').prefix,
      fuzzy: (_, at) => defined(matches[at], 'a match for each word').fuzzy,
    };
    const strict = matches.length < terms.length ? [] : index.search(text, { ...options, combineWith: 'AND' });
    const all = strict.length > 0;
    const some = all ? [] : index.search(text, options);
    const most = Math.max(...some.map(({ queryTerms }) => queryTerms.length));
    const results = all ? strict : some.filter(({ queryTerms }) => queryTerms.length === most);
    // Whatever is called as the reader writes stands before what only speaks of it.
    const called = new Set(index.search(text, { ...options, combineWith: 'AND', fields: ['title', 'alias'] }).map(({ id }) => Number(id)));
    const isCalled = ({ id }: SearchResult) => Number(called.has(Number(id)));
    return {
      hits: [...results]
        .sort((one, other) => isCalled(other) - isCalled(one))
        .map(({ id, terms: found }) => ({ entry: entryOf(id), terms: new Set(found) })),
      all,
      respelt: terms.flatMap(({ term, match }) => (match !== undefined && (match.fuzzy > 0 || match.term !== term) ? [term] : [])),
      cut: wanted.length > wordLimit || limited(query) !== query.trim(),
      nearest: results.length > 0 ? undefined : nearestTitle(limited(query), entries),
    };
  };
  return { add, find };
}
