import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { budgetOf } from '../support/budgets.ts';
import { readPages } from '../support/pages.ts';

test.each(readPages(inject('dist')))('$file keeps to its budget', ({ file, html }) => {
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(budgetOf(file));
});
