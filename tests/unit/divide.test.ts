import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide } from '../../src/divide.ts';

const sizes = (weights: readonly number[], limit: number, fixed?: (sheet: number) => number) =>
  divide(weights, limit, fixed).map(({ from, to }) => to - from);

describe('what outgrows one sheet', () => {
  test('stays on one sheet as long as that holds it', () => {
    expect(sizes([3, 3, 3], 9)).toEqual([3]);
    expect(sizes([3, 3, 3], 8)).toEqual([2, 1]);
  });

  test('is one empty sheet where there is nothing', () => {
    expect(divide([], 9)).toEqual([{ from: 0, to: 0 }]);
  });

  test('is spread evenly, not poured until the last sheet is nearly empty', () => {
    expect(sizes([1, 1, 1, 1, 1, 1, 1, 1, 1], 8)).toEqual([5, 4]);
  });

  test('leaves room for what a sheet holds besides entries', () => {
    expect(sizes([2, 2, 2, 2, 2], 8, (sheet) => (sheet === 0 ? 4 : 0))).toEqual([2, 3]);
  });

  test('stands alone where an entry is too large for any sheet', () => {
    expect(sizes([1, 20, 1], 8)).toEqual([1, 1, 1]);
  });

  test('keeps every entry once, in its order, on as few sheets as any division', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 })), fc.integer({ min: 9, max: 40 }), (weights, limit) => {
        const sheets = divide(weights, limit);
        expect(sheets.flatMap(({ from, to }) => weights.slice(from, to))).toEqual(weights);
        const sum = (range: readonly number[]) => range.reduce((total, one) => total + one, 0);
        const loads = sheets.map(({ from, to }) => sum(weights.slice(from, to)));
        expect(Math.max(...loads)).toBeLessThanOrEqual(limit);
        expect(sheets.length).toBeGreaterThanOrEqual(Math.ceil(sum(weights) / limit));
      }),
    );
  });
});
