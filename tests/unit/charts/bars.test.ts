import { expect, it } from 'vitest';
import { barLengths } from '../../../src/charts/bars.ts';

it('gives the largest count the whole length, and the others their share', () => {
  expect(barLengths([4, 2, 1], 200)).toEqual([200, 100, 50]);
});

it('gives a count of none no length, also where all are none', () => {
  expect(barLengths([0, 3], 90)).toEqual([0, 90]);
  expect(barLengths([0, 0], 90)).toEqual([0, 0]);
});

it('rounds to a tenth', () => {
  expect(barLengths([3, 1], 100)).toEqual([100, 33.3]);
});

it('has no bars where nothing is counted', () => {
  expect(barLengths([], 90)).toEqual([]);
});
