import { describe, expect, it } from 'vitest';
import { divideCollection, type Sheet } from '../../../src/corpus/sheets.ts';

const page = 'timeline';
const fixed = { first: 4000, further: 4000, perSheet: 0 };
const entries = (prefix: string, count: number, weight: number) =>
  Array.from({ length: count }, (_, index) => ({ address: `${prefix}-${index}`, label: `${prefix} ${index}`, weight }));
const addresses = (sheets: readonly Sheet[]) => sheets.map((sheet) => sheet.addresses);

describe('the entries of a page', () => {
  it('stay on it as long as it holds them', () => {
    const sheets = divideCollection({ page, sections: [{ entries: entries('a', 20, 1000) }] }, fixed);
    expect(sheets).toMatchObject([{ page: 'timeline', number: 1, from: 'a 0', to: 'a 19' }]);
  });

  it('go on a second sheet with the first entry for which it has no room, and then evenly on both', () => {
    const sheets = divideCollection({ page, sections: [{ entries: entries('a', 21, 1000) }] }, fixed);
    expect(sheets).toMatchObject([
      { page: 'timeline', number: 1, from: 'a 0', to: 'a 10' },
      { page: 'timeline-2', number: 2, from: 'a 11', to: 'a 20' },
    ]);
  });

  it('make room for the overview on the first sheet, and for the list of all sheets', () => {
    const sections = [{ entries: entries('a', 36, 1000) }];
    expect(divideCollection({ page, sections }, fixed)).toHaveLength(2);
    expect(divideCollection({ page, sections }, { ...fixed, first: 9000 })).toHaveLength(3);
    expect(divideCollection({ page, sections }, { ...fixed, perSheet: 500 })).toHaveLength(3);
  });

  it('are found by the first and the last label among them', () => {
    const unlabelled = { address: 'undated', label: undefined, weight: 1 };
    const [sheet] = divideCollection({ page, sections: [{ entries: [unlabelled, ...entries('a', 2, 1), unlabelled] }] }, fixed);
    expect(sheet).toMatchObject({ from: 'a 0', to: 'a 1' });
  });
});

describe('a heading', () => {
  it('stands on the sheet of the entry below it', () => {
    const sections = [
      { address: 'first', entries: entries('a', 2, 9000) },
      { address: 'second', entries: entries('b', 2, 9000) },
    ];
    expect(addresses(divideCollection({ page, sections }, fixed))).toEqual([
      ['first', 'a-0', 'a-1'],
      ['second', 'b-0', 'b-1'],
    ]);
  });

  it('without entries stands above the next, or where none follows, on the last sheet', () => {
    const sections = [
      { address: 'first', entries: [] },
      { address: 'second', entries: entries('b', 1, 1) },
      { address: 'third', entries: [] },
    ];
    expect(addresses(divideCollection({ page, sections }, fixed))).toEqual([['first', 'second', 'b-0', 'third']]);
  });

  it('stands on the page where there are no entries at all', () => {
    expect(addresses(divideCollection({ page, sections: [{ address: 'only', entries: [] }] }, fixed))).toEqual([['only']]);
    expect(addresses(divideCollection({ page, sections: [] }, fixed))).toEqual([[]]);
  });
});
