/** Reading from disk, as from an unpacked archive: with or without scripts, by keyboard, by day and by night, from a link. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fileAddress, workerBrowser } from '../support/browser.ts';
import { attributesOf, isSharePage, oneLine, readPage, samplePages, textsOf } from '../support/pages.ts';

const dist = inject('dist');
const files = samplePages(dist);

/** The addresses within the text of a page. */
function idsIn(file: string): string[] {
  return attributesOf(readPage(dist, file).$, 'main [id]:not(title, desc)', 'id');
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await workerBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => page.close());

describe('watched', () => {
  let watched: Page;
  let requests: string[];
  let complaints: string[];
  beforeAll(async () => {
    watched = await browser.newPage();
    watched.on('request', (request) => requests.push(request.url()));
    watched.on('requestfailed', (request) => complaints.push(request.url()));
    watched.on('console', (message) => complaints.push(message.text()));
    watched.on('pageerror', (error) => complaints.push(error.message));
  });
  afterAll(() => watched.close());

  test.each(files)('%s asks for nothing but itself and complains of nothing', async (file) => {
    requests = [];
    complaints = [];
    await watched.goto(fileAddress(dist, file));
    // What a page asks for late is heard here too.
    await watched.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(requests.filter((address) => !address.startsWith('data:'))).toEqual([fileAddress(dist, file)]);
    expect(complaints).toEqual([]);
  });
});

describe('without scripts', () => {
  let plain: Page;
  beforeAll(async () => {
    plain = await browser.newPage({ javaScriptEnabled: false });
  });
  afterAll(() => plain.close());

  test.each(files)('all headings and paragraphs of %s can be seen', async (file) => {
    await plain.goto(fileAddress(dist, file));
    const seen = oneLine(await plain.locator('main').innerText());
    const written = textsOf(readPage(dist, file).$, 'main :is(h1, h2, h3, p):not(details *)');
    expect(written.length).toBeGreaterThan(1);
    expect(written.filter((text) => !seen.includes(text))).toEqual([]);
  });
});

test.each(files.filter((file) => !isSharePage(file)))('the first tab stop of %s leads past the navigation to the text', async (file) => {
  await page.goto(fileAddress(dist, file));
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.innerText()).toBe('Skip to the text');
  const box = await skip.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeGreaterThanOrEqual(0);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inText = await page.evaluate(() => document.activeElement?.closest('main, footer') !== null);
  expect(inText).toBe(true);
});

const addressed = files.filter((file) => idsIn(file).length > 0);

test.each(addressed)('whatever has an address on %s is in view, and marked, for who arrives at it', async (file) => {
  await page.goto(fileAddress(dist, file));
  const unseen = await page.evaluate(async (addresses) => {
    const missed: string[] = [];
    for (const id of addresses) {
      location.hash = id;
      const target = document.querySelector(':target');
      const box = target?.getBoundingClientRect();
      const seen = box !== undefined && box.width > 0 && box.height > 0 && box.top >= 0 && box.top < innerHeight;
      const marked = target !== null && getComputedStyle(target).backgroundColor !== 'rgba(0, 0, 0, 0)';
      if (target?.id !== id || !seen || !marked) missed.push(id);
    }
    return missed;
  }, idsIn(file));
  expect(unseen).toEqual([]);
});

test('a link from elsewhere arrives at the statement that it names', async () => {
  await page.goto(`${fileAddress(dist, 'global-angle.html')}#ga-17-1`);
  expect(await page.locator(':target').getAttribute('id')).toBe('ga-17-1');
  await expect.poll(() => page.evaluate(() => document.querySelector(':target')?.getBoundingClientRect().top)).toBeLessThan(900);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(900);
});

test.each(files)('the paper of %s is as a reader prefers, light or dark, and the ink is not', async (file) => {
  await page.goto(fileAddress(dist, file));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const [paper, ink] = await page.evaluate(() => {
      const lightness = (colour: string) => Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number)) / 255;
      const style = getComputedStyle(document.documentElement);
      return [lightness(style.backgroundColor), lightness(style.color)];
    });
    const [dark, bright] = colorScheme === 'dark' ? [paper, ink] : [ink, paper];
    expect.soft(dark, colorScheme).toBeLessThan(0.3);
    expect.soft(bright, colorScheme).toBeGreaterThan(0.8);
  }
});
