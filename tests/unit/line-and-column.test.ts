import { expect, it } from 'vitest';
import { lineAndColumn } from '../../src/line-and-column.ts';

it.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 1, 4],
  [4, 2, 1],
  [5, 3, 1],
  [7, 3, 3],
])('the character %i of a text is found in line %i, column %i', (at, line, column) => {
  expect(lineAndColumn('one\n\ntwo', at)).toEqual({ line, column });
});
