/** Every page under axe-core: on a telephone and on a desk, in daylight and in the dark, folded and unfolded. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fileAddress, launchBrowser } from '../support/browser.ts';
import { isSharePage, samplePages } from '../support/pages.ts';

declare global {
  interface Window {
    /** What axe.min.js adds to a page. */
    readonly axe: { run: (within: Document | { include: string[] }, options: RunOptions) => Promise<AxeResults> };
  }
}

const dist = inject('dist');
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
/** All rules that axe-core turns on by itself, and the one of WCAG 2.2 AA that it does not. */
const options: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/**
 * What axe finds, a line for each rule and element.
 * @param part a selector, for a part of the page
 */
async function violations(page: Page, part?: string): Promise<string[]> {
  const results = await page.evaluate(
    ([within, chosen]) => window.axe.run(within === undefined ? document : { include: [within] }, chosen),
    [part, options] as const,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}

describe.each([
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const)('at $width px, $colorScheme', ({ width, colorScheme }) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.addInitScript(axe);
  });
  afterAll(() => page.close());

  // What share pages are made of is small and alike: two of the four ways of showing them suffice.
  const few = width === 320 && colorScheme === 'light';
  const many = width === 1440 && colorScheme === 'dark';
  const files = samplePages(dist).filter((file) => few || many || !isSharePage(file));

  test.each(files)('%s has no violation', async (file) => {
    await page.goto(fileAddress(dist, file));
    expect.soft(await violations(page)).toEqual([]);

    if ((await page.locator('details').count()) === 0) return;
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await violations(page, 'details'), 'unfolded').toEqual([]);
  });

  test.each(['iran', 'zamri', 'unitedstates'])('search.html has no violation with what it shows for “%s”', async (query) => {
    await page.goto(`${fileAddress(dist, 'search.html')}?q=${query}`);
    await page.locator('.results h2').waitFor();
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await violations(page)).toEqual([]);
  });
});
