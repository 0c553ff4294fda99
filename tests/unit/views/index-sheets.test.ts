import { describe, expect, it } from 'vitest';
import { indexSheets, type IndexPart } from '../../../src/views/index-sheets.ts';

/** A part of the index, with so many entries that a hundred of them weigh less, and two hundred more, than one page may. */
function partOf(heading: string, count: number): IndexPart {
  const address = `index-${heading.toLowerCase()}`;
  const entries = Array.from({ length: count }, (_, index) => ({
    kind: 'actor' as const,
    address: `actor-${heading}-${index}`,
    title: `${heading} ${index}`,
    href: '',
    share: '',
    article: undefined,
    alias: undefined,
    beginning: [{ text: 'x'.repeat(1000), italic: false }],
    rest: [],
  }));
  return { address, heading, entries };
}

const holds = (...parts: Parameters<typeof indexSheets>) => indexSheets(...parts).map((sheet) => sheet.holds);

describe('an index', () => {
  it('stays on one page as long as that holds it', () => {
    const parts = [partOf('A', 50), partOf('B', 50)];
    const [sheet, ...others] = indexSheets(parts, [partOf('Works', 0)]);
    expect(others).toEqual([]);
    expect(sheet).toMatchObject({ page: 'search', number: 1, letters: parts, lists: [partOf('Works', 0)] });
  });

  it('is divided over numbered pages where it outgrows one', () => {
    expect(indexSheets([partOf('A', 300)], []).map(({ page, number }) => [page, number])).toEqual([
      ['search', 1],
      ['search-2', 2],
      ['search-3', 3],
    ]);
  });

  it('keeps every entry once, in its order', () => {
    const [letters, lists] = [[partOf('A', 120), partOf('B', 7)], [partOf('Statements', 150)]];
    const sheets = indexSheets(letters, lists);
    const entries = sheets.flatMap((sheet) => [...sheet.letters, ...sheet.lists].flatMap((part) => part.entries));
    expect(sheets.length).toBeGreaterThan(1);
    expect(entries).toEqual([...letters, ...lists].flatMap((part) => part.entries));
  });

  it('counts what its headings and texts weigh in bytes, not in characters', () => {
    const inHebrew = partOf('A', 100);
    const entries = inHebrew.entries.map((entry) => ({ ...entry, beginning: [], rest: [{ text: 'א'.repeat(1000), italic: false }] }));
    expect(indexSheets([{ ...inHebrew, entries }], [])).toHaveLength(2);
  });
});

describe('a page of the index', () => {
  it('says what it holds, from the first to the last', () => {
    expect(holds([partOf('A', 10), partOf('B', 10), partOf('C', 10)], [])).toEqual(['A to C']);
    expect(holds([partOf('A', 10)], [partOf('Works', 10)])).toEqual(['A; Works']);
    expect(holds([partOf('A', 50), partOf('B', 130)], [partOf('Notes', 1), partOf('Works', 2)])).toEqual(['A to B', 'B; Notes to Works']);
  });

  it('that begins within a part says so, and gives what it has of it an address of its own', () => {
    const [first, second] = indexSheets([partOf('A', 180)], []);
    expect(first?.letters.map(({ address, continued }) => [address, continued])).toEqual([['index-a', undefined]]);
    expect(second?.letters.map(({ address, continued }) => [address, continued])).toEqual([['index-a-2', true]]);
  });

  it('that begins with a part continues none', () => {
    const divisions = Array.from({ length: 60 }, (_, more) => indexSheets([partOf('A', 60 + more), partOf('B', 120 - more)], []));
    const parts = divisions.map((sheets) =>
      sheets.map(({ letters }) => letters.map((part) => `${part.address} ${part.continued === true}`)),
    );
    expect(parts).toContainEqual([['index-a false'], ['index-b false']]);
    expect(parts).toContainEqual([['index-a false'], ['index-a-2 true', 'index-b false']]);
    expect(parts).toContainEqual([['index-a false', 'index-b false'], ['index-b-2 true']]);
  });
});
