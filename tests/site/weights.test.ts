/** What the division over sheets expects pages to weigh, and what they weigh. */
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { assemble } from '../../src/corpus/assemble.ts';
import { linkCorpus } from '../../src/corpus/link.ts';
import { readEntries } from '../../src/corpus/read.ts';
import { readPage } from '../support/pages.ts';

const sheets = [...linkCorpus(assemble(readEntries(process.cwd()).entries)).sheets.values()].flat();

test.each(sheets)(
  '$page.html weighs a little less than estimated: else raise src/corpus/weights.ts or fixed-weights.ts',
  ({ page, weight }) => {
    const found = gzipSync(readPage(inject('dist'), `${page}.html`).html, { level: 9 }).length;
    expect(found).toBeLessThanOrEqual(weight);
    expect(found).toBeGreaterThan(0.75 * weight);
  },
);
