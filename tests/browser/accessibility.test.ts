/** Every page under axe-core: on a telephone and on a desk, in daylight and in the dark, folded and unfolded. Each rule runs in each state that it can tell from the others. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fileAddress, workerBrowser } from '../support/browser.ts';
import { samplePages } from '../support/pages.ts';

declare global {
  interface Window {
    /** What axe.min.js adds to a page. */
    readonly axe: { run: (within: Document | { include: string[] }, options: RunOptions) => Promise<AxeResults> };
  }
}

const dist = inject('dist');
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
/** All rules that axe-core turns on by itself, and the one of WCAG 2.2 AA that it does not. */
const all: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
const only = (...values: string[]): RunOptions => ({ resultTypes: ['violations'], runOnly: { type: 'rule', values } });
/** The rules that read colours: all that a theme changes, as the last test here shows. */
const coloured = only('color-contrast', 'link-in-text-block');
/** The rules that read where things lie, and so see what folding brings together. */
const placed = only('target-size', 'scrollable-region-focusable');

let page: Page;
beforeAll(async () => {
  page = await (await workerBrowser()).newPage();
  await page.addInitScript(axe);
});
afterAll(() => page.close());

/**
 * What axe finds, a line for each rule and element.
 * @param part a selector, for a part of the page
 */
async function violations(options: RunOptions, part?: string): Promise<string[]> {
  const results = await page.evaluate(
    ([within, chosen]) => window.axe.run(within === undefined ? document : { include: [within] }, chosen),
    [part, options] as const,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}

const show = async (width: number, colorScheme: 'light' | 'dark') => {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
};
const fold = (open: boolean) =>
  page.evaluate((unfolded) => document.querySelectorAll('details').forEach((details) => (details.open = unfolded)), open);

test.each(samplePages(dist))('%s has no violation', async (file) => {
  await show(320, 'light');
  await page.goto(fileAddress(dist, file));
  const foldable = (await page.locator('details').count()) > 0;
  expect.soft(await violations(all), '320 px, light').toEqual([]);
  await fold(true);
  if (foldable) expect.soft(await violations(all, 'details'), '320 px, light, unfolded').toEqual([]);
  await show(320, 'dark');
  expect.soft(await violations(coloured), '320 px, dark').toEqual([]);
  await show(1440, 'dark');
  expect.soft(await violations(all), '1440 px, dark, unfolded').toEqual([]);
  await show(1440, 'light');
  expect.soft(await violations(coloured), '1440 px, light, unfolded').toEqual([]);
  if (!foldable) return;
  await fold(false);
  expect(await violations(placed), '1440 px, light, folded').toEqual([]);
});

test.each(['iran', 'zamri', 'unitedstates'])('search.html has no violation with what it shows for “%s”', async (query) => {
  await show(320, 'light');
  await page.goto(`${fileAddress(dist, 'search.html')}?q=${query}`);
  await page.locator('.results h2').waitFor();
  await fold(true);
  expect.soft(await violations(all), '320 px, light').toEqual([]);
  await show(320, 'dark');
  expect.soft(await violations(coloured), '320 px, dark').toEqual([]);
  await show(1440, 'dark');
  expect.soft(await violations(all), '1440 px, dark').toEqual([]);
  await show(1440, 'light');
  expect(await violations(coloured), '1440 px, light').toEqual([]);
});

/** What of each element is seen and where, whatever its colours are. */
const drawn = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { display, visibility, borderWidth, textDecorationLine, fontWeight } = getComputedStyle(element);
      return [element.tagName, x, y, width, height, display, visibility, borderWidth, textDecorationLine, fontWeight].join(' ');
    }),
  );

test.each(samplePages(dist))('the dark theme of %s differs from the light one by its colours alone', async (file) => {
  await show(1440, 'light');
  await page.goto(fileAddress(dist, file));
  await fold(true);
  const light = await drawn();
  await show(1440, 'dark');
  expect(await drawn()).toEqual(light);
});
