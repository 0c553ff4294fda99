/** Design section 8: what a page weighs as it is sent. */
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { readPages } from '../support/pages.ts';

const budgets: Record<string, number> = { 'index.html': 14_000, 'search.html': 60_000 };
const anyOther = 24_000;

test.each(readPages(inject('dist')))('$file keeps to its budget', ({ file, html }) => {
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(budgets[file] ?? anyOther);
});
