import { describe, expect, it } from 'vitest';
import { makeSearch, type SearchEntry } from '../../../src/search/make-search.ts';

const entry = (address: string, kind: SearchEntry['kind'], title: string, text = '', more: Partial<SearchEntry> = {}): SearchEntry => ({
  address,
  kind,
  title,
  text,
  alias: '',
  article: undefined,
  ...more,
});

async function searchOf(entries: readonly SearchEntry[]) {
  const { add, find } = makeSearch();
  await add(entries);
  return find;
}

const all = [
  entry('actor-miller', 'actor', 'Ada Miller', 'She keeps the mill. The council wrote to her twice.'),
  entry('actor-council', 'actor', 'The council', 'It looks after roads and bridges in the United States.'),
  entry('event-flood', 'event', 'The river rises, November 2000', 'The old bridge was closed in 2000.', { alias: 'Great flood.' }),
  entry('ml-4-1', 'sentence', 'The Mill Letter, 4.1', 'Miller asks for a bridge of stone.', { article: 'ml' }),
  entry('vp-4-1', 'sentence', 'The Valley Paper, 4.1', 'The bridge of steel came from US firms, by store.', { article: 'vp' }),
  entry('note-flood', 'note', 'On the record', 'Miller used a rod to measure the flood.'),
];
const search = await searchOf(all);

const addresses = (query: string) => search(query).hits.map(({ entry: { address } }) => address);

describe('a word', () => {
  it('finds the thing of that name first, then what speaks of it', () => {
    expect(addresses('miller')).toEqual(['actor-miller', 'ml-4-1', 'note-flood']);
  });

  it('finds a thing by its other name before what speaks of it', () => {
    expect(addresses('flood')).toEqual(['event-flood', 'note-flood']);
  });

  it.each(['MILLER', 'mill', 'Millér', 'miler', 'mlller', 'millerr', 'imller'])('is found as “%s” too', (query) => {
    expect(addresses(query)).toContain('actor-miller');
  });

  it('is told apart from one of similar spelling where both occur', () => {
    expect(addresses('stone')).toEqual(['ml-4-1']);
    expect(addresses('store')).toEqual(['vp-4-1']);
    expect(addresses('stome')).toContain('ml-4-1');
  });

  it('that was misspelt is named', () => {
    expect(search('miler of stone').respelt).toEqual(['miler']);
    expect(search('miller of stone').respelt).toEqual([]);
  });

  it('that nothing resembles finds nothing', () => {
    expect(search('xyzzy')).toMatchObject({ hits: [], nearest: undefined });
  });
});

it('a year is not taken for another', () => {
  expect(addresses('2000')).toEqual(['event-flood']);
  expect(addresses('2001')).toEqual([]);
});

describe('several words', () => {
  it('find what has them all, in any order and field', () => {
    expect(search('stone miller')).toMatchObject({ all: true });
    expect(addresses('stone miller')).toEqual(['ml-4-1']);
  });

  it('find what has the most of them where nothing has all', () => {
    expect(search('stone bridge xyzzy')).toMatchObject({ all: false });
    expect(addresses('stone bridge xyzzy')).toEqual(['ml-4-1']);
  });

  it('are not held up by words that stand everywhere', () => {
    expect(addresses('which was the stone')).toEqual(['ml-4-1']);
  });

  it('of that sort alone are searched', () => {
    expect(addresses('her')).toEqual(['actor-miller']);
    expect(addresses('by')).toEqual(['vp-4-1']);
  });

  it('run together lead to the nearest title', () => {
    expect(search('adamiller').nearest?.address).toBe('actor-miller');
  });
});

it('a short word is no beginning of others, unless it is no word by itself', () => {
  expect(addresses('us')).not.toContain('note-flood');
  expect(addresses('use')).toContain('note-flood');
  expect(addresses('roa')).toEqual(['actor-council']);
  expect(addresses('ri')).toEqual(['event-flood']);
});

describe('a statement is found', () => {
  it.each(['ml 4.1', 'ML 4.1', 'ml-4-1', '#ml-4-1'])('by “%s”, as citations and addresses name it', (query) => {
    expect(addresses(query)).toEqual(['ml-4-1']);
  });

  it('by its number in both articles', () => {
    expect(addresses('4.1')).toEqual(['ml-4-1', 'vp-4-1']);
  });
});

describe('a query that is no words', () => {
  it.each(['', '   ', '???', '<>', '…'])('such as “%s” finds nothing', (query) => {
    expect(search(query)).toEqual({ hits: [], all: false, respelt: [], cut: false, nearest: undefined });
  });
});

describe('a query that is too long', () => {
  it.each(['x'.repeat(10_000), 'miller '.repeat(2000), Array.from({ length: 17 }, (_, at) => `w${at}`).join(' ')])(
    'is searched in part, and says so',
    (query) => {
      expect(search(query).cut).toBe(true);
    },
  );

  it('still finds what its beginning names', () => {
    expect(addresses('miller stone '.repeat(1000))).toEqual(['ml-4-1']);
  });

  it('is not one of a usual length', () => {
    expect(search('miller stone').cut).toBe(false);
  });
});

it('an index of nothing finds nothing', async () => {
  const nowhere = await searchOf([]);
  expect(nowhere('miller').hits).toEqual([]);
});

describe('entries that are added by and by', () => {
  const queries = ['miller', 'bridge', 'flood', 'stone bridge xyzzy', 'ml 4.1', 'mlller', 'adamiller'];

  it.each(queries)('are found for “%s” as if they had been added at once', async (query) => {
    const { add, find } = makeSearch();
    await add(all.slice(0, 2));
    await add(all.slice(2, 5));
    await add(all.slice(5));
    expect(find(query)).toEqual(search(query));
  });

  it('are found before further ones are there', async () => {
    const { add, find } = makeSearch();
    await add(all.slice(0, 2));
    expect(find('miller').hits.map(({ entry: { address } }) => address)).toEqual(['actor-miller']);
  });
});
