/** Design section 8: what a page weighs as it is sent. */
import { expect, inject, test } from 'vitest';
import { overBudget, pageWeight } from '../../src/built/page-weight.ts';
import { readPages } from '../support/pages.ts';

test.each(readPages(inject('dist')))('$file keeps to its budget', ({ file, html }) => {
  expect(overBudget(pageWeight(file, html))).toEqual([]);
});
