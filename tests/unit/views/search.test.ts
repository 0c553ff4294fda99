import { assert, describe, expect, it } from 'vitest';
import { plainText } from '../../../src/search/runs.ts';
import type { LinkedCorpus } from '../../../src/corpus/index.ts';
import type { IndexSheet } from '../../../src/views/index-sheets.ts';
import type { IndexEntry } from '../../../src/views/index-sheets.ts';
import { searchView, sheetFrame } from '../../../src/views/search.ts';
import { smallCorpus } from '../../support/small-content.ts';

/** The one page of a short index. */
function pageOf(corpus: LinkedCorpus): IndexSheet {
  const [sheet, ...others] = searchView(corpus);
  assert(sheet !== undefined);
  expect(others).toEqual([]);
  return sheet;
}

const view = pageOf(smallCorpus());

const entriesOf = ({ letters, lists } = view) => [...letters, ...lists].flatMap(({ entries }) => entries);

function entryAt(address: string, all: readonly IndexEntry[] = entriesOf()): IndexEntry {
  const entry = all.find((one) => one.address === address);
  assert(entry !== undefined, address);
  return entry;
}

const textOf = ({ beginning, rest }: IndexEntry) => `${plainText(beginning)} ${plainText(rest)}`.trim();

describe('the index', () => {
  it('is in the order of the letters, whatever article a name begins with', () => {
    expect(view.letters.map(({ heading, entries }) => [heading, ...entries.map(({ title }) => title)])).toEqual([
      ['C', 'The council'],
      ['D', 'death trap'],
      ['M', 'The material'],
      ['N', 'Neighbours', 'The new bridge opens, 1 September 2004'],
      ['O', 'The old bridge is closed'],
      ['R', 'The river floods the village, November 2000'],
      ['S', 'Safety'],
      ['W', 'Who, in The Valley Paper, paid for the bridge?', 'Why was the old bridge closed?'],
    ]);
  });

  it('files a person under the last name', () => {
    const { letters } = pageOf(
      smallCorpus((content) => {
        content.edit('content/actors/council.mdx', 'name: The council', 'name: Ada Miller');
        content.edit('content/actors/council.mdx', 'kind: body', 'kind: person');
      }),
    );
    expect(letters.find(({ heading }) => heading === 'M')?.entries.map(({ title }) => title)).toContain('Ada Miller');
  });

  it('files what begins with a number, a quotation mark or an accent where a reader looks for it', () => {
    const { letters } = pageOf(
      smallCorpus((content) => {
        content.edit('content/actors/council.mdx', 'name: The council', 'name: 12 men');
        content.edit('content/actors/neighbours.mdx', 'name: Neighbours', 'name: “Élan”');
      }),
    );
    const under = (name: string) => letters.find(({ entries }) => entries.some(({ title }) => title === name));
    expect(under('12 men')).toMatchObject({ heading: '0–9', address: 'index-number' });
    expect(under('“Élan”')).toMatchObject({ heading: 'E', address: 'index-e' });
  });

  it('lists statements and notes by article, the earlier first, in their order, and works by publisher', () => {
    expect(view.lists.map(({ heading, entries }) => [heading, ...entries.map(({ title }) => title)])).toEqual([
      ['Statements of The Mill Letter', ...['1.1', '1.2', '2.1', '2.2'].map((number) => `The Mill Letter, ${number}`)],
      ['Statements of The Valley Paper', ...['1.1', '1.2', '2.1'].map((number) => `The Valley Paper, ${number}`)],
      ['Notes on The Mill Letter', 'On the record: The Mill Letter, 1.2'],
      ['Notes on The Valley Paper', 'On the record: The Valley Paper, 1.1'],
      ['Works of the public record', 'The council, [Minutes of the opening]', 'The river board, Floods of the Year 2000'],
    ]);
  });
});

describe('an entry', () => {
  it('leads to the thing and to its page to be shared', () => {
    expect(entryAt('ml-1-2')).toMatchObject({ href: 'mill-letter.html#ml-1-2', share: 's/ml-1-2.html' });
  });

  it('names the article that it belongs to, and none where it belongs to none', () => {
    expect(entryAt('word-death-trap').article).toEqual({ key: 'ml', name: 'The Mill Letter' });
    expect(entryAt('actor-council').article).toBeUndefined();
  });

  it('says what the thing says, without citations and in single spaces', () => {
    expect(textOf(entryAt('ml-1-2'))).toBe('It was closed after the flood, the letter says.');
  });

  it('keeps italics', () => {
    const italic = pageOf(smallCorpus((content) => content.edit('content/articles/mill-letter.mdx', 'of stone', 'of *solid stone*')));
    expect(entryAt('ml-2-1', entriesOf(italic)).beginning).toContainEqual({ text: 'solid stone', italic: true });
  });

  it.each([
    ['an event, its short name', 'event-flood', 'Flood.'],
    ['a topic, its question', 'topic-material', 'What should the bridge be made of?'],
  ])('has as the other name of %s', (_, address, alias) => {
    expect(entryAt(address).alias).toBe(alias);
  });

  it('has the formal name of an actor, and none where there is none', () => {
    const formal = pageOf(
      smallCorpus((content) => content.edit('content/actors/council.mdx', 'kind: body', 'kind: body\nfullName: The Parish Council')),
    );
    expect(entryAt('actor-council', entriesOf(formal)).alias).toBe('The Parish Council.');
    expect(entryAt('actor-council').alias).toBeUndefined();
  });

  it.each([
    ['actor-council', 'The Valley Paper writes the council, the town hall.'],
    ['word-death-trap', 'Here: the old bridge.'],
    ['work-s1', 'S1: 12, February 2001'],
    ['work-s2', 'S2: republished by The library, address not shown'],
  ])('of %s is found by what its page says: %s', (address, text) => {
    expect(textOf(entryAt(address))).toContain(text);
  });

  it('shows the beginning of a long text, at a word, and keeps the rest for the search', () => {
    const words = Array.from({ length: 90 }, (_, index) => `word${index}`);
    const long = pageOf(
      smallCorpus((content) => content.edit('content/notes/ml-flood.yaml', 'The river board reports the flood.', words.join(' '))),
    );
    const { beginning, rest } = entryAt('note-ml-flood', entriesOf(long));
    expect(plainText(beginning)).toBe(words.slice(0, 40).join(' '));
    expect(plainText(rest)).toBe(words.slice(40).join(' '));
  });
});

describe('an entry', () => {
  it('of a work has its mark and no more where nothing else is known of it', () => {
    const bare = pageOf(smallCorpus((content) => content.edit('content/works.yaml', '  number: "12"\n  issued: "2001-02"\n', '')));
    expect(textOf(entryAt('work-s1', entriesOf(bare)))).toMatch(/^S1/);
    expect(textOf(entryAt('work-s1', entriesOf(bare)))).not.toContain(':');
  });

  it('has no blank of its own style between words of another', () => {
    const spaced = pageOf(
      smallCorpus((content) => content.edit('content/events/flood.yaml', 'The river rose', 'The *river [](ml:1.1)* *rose*')),
    );
    expect(textOf(entryAt('event-flood', entriesOf(spaced)))).toContain('The river rose, and the council sent help.');
  });
});

describe('the frame of a page of the index', () => {
  const sheets = ['A to M', 'N to Z', 'Works'].map((holds, index): IndexSheet => ({
    page: index === 0 ? 'search' : `search-${index + 1}`,
    number: index + 1,
    holds,
    letters: [],
    lists: [],
  }));
  const frames = sheets.map((sheet) => sheetFrame(smallCorpus(), sheets, sheet));

  it('leads to the pages beside it, which are named by what they hold', () => {
    expect(frames.map(({ beside }) => beside.map(({ rel, entry }) => `${rel} ${entry.page} ${entry.label}`))).toEqual([
      ['next search-2 Index, Part 2: N to Z'],
      ['prev search Index, Part 1: A to M', 'next search-3 Index, Part 3: Works'],
      ['prev search-2 Index, Part 2: N to Z'],
    ]);
  });

  it('has its own page, title and description, and the picture of the first', () => {
    const [first, second] = frames;
    expect(first?.entry).toMatchObject({ page: 'search', title: 'Search' });
    expect(second?.entry).toMatchObject({ page: 'search-2', title: 'Index, part 2 of 3' });
    expect(second?.preview).toMatchObject({ page: 'search-2', title: 'Index, part 2 of 3', picture: first?.preview.picture });
    expect(second?.preview.description).toContain('Part 2 of the index of One Bridge, Two Accounts: N to Z.');
  });

  it('leads nowhere beside it where the index is one page', () => {
    expect(sheetFrame(smallCorpus(), [view], view).beside).toEqual([]);
  });
});
