/** Design section 8: what a page weighs as it is sent. */
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { isSharePage, readPages } from '../support/pages.ts';

const budgets: Record<string, number> = { 'index.html': 14_000, 'search.html': 60_000 };
const anyOther = 24_000;
/** A share page is small; that of a section of an article tells of many topics. */
const share = { section: 6_500, other: 5_500 };

function budget(file: string): number {
  if (isSharePage(file)) return /^s\/[a-z]+-s\d+\.html$/.test(file) ? share.section : share.other;
  return budgets[file] ?? anyOther;
}

test.each(readPages(inject('dist')))('$file keeps to its budget', ({ file, html }) => {
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(budget(file));
});
