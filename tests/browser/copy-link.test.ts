/** Links of things to themselves: where they lead, what a click copies, and what remains where nothing can be copied. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, workerBrowser, type ServedSite } from '../support/browser.ts';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([workerBrowser(), serveSite('/some/where')]);
});
afterAll(() => site.stop());

const links = [
  { what: 'a statement', file: 'global-angle.html', name: 'Link to statement 4.2 of The Global Angle', address: 'ga-4-2' },
  { what: 'a paragraph', file: 'global-angle.html', name: 'Link to paragraph 4 of The Global Angle', address: 'ga-4' },
  { what: 'a section', file: 'compare.html', name: 'Side by side', address: 'side-by-side' },
  { what: 'an actor', file: 'glossary.html', name: 'Eyal Zamir', address: 'actor-zamir' },
  { what: 'a work', file: 'sources.html', name: 'Work S70', address: 'work-s70' },
];

describe('where a browser lets pages copy', () => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
  });
  afterAll(() => context.close());

  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  test.each(links)(
    'the link of $what goes there, is copied, and offers the page that previews understand',
    async ({ file, name, address }) => {
      await page.goto(site.address + file);
      const link = page
        .getByRole('main')
        .getByRole('link', { name, exact: true })
        .and(page.locator(`[href="#${address}"]`))
        .last();
      await link.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site.address}${file}#${address}`);
      await expect.poll(() => page.getByRole('status').textContent(), { timeout: 10_000 }).toMatch(/^Link copied/);
      expect(await copied()).toBe(`${site.address}${file}#${address}`);

      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByRole('status').textContent(), { timeout: 10_000 }).toBe('Link with preview copied');
      expect(await copied()).toBe(`${site.address}s/${address}.html`);
    },
  );

  test('what is offered goes away with Escape, or with a click elsewhere', async () => {
    await page.goto(`${site.address}glossary.html`);
    const link = page.locator('#actor-zamir a.self');
    for (const leave of [() => page.keyboard.press('Escape'), () => page.locator('h1').click()]) {
      await link.click();
      await expect.poll(() => page.getByRole('status').textContent(), { timeout: 10_000 }).toMatch(/^Link copied/);
      await leave();
      expect(await page.getByRole('status').textContent()).toBe('');
    }
  });
});

test('where nothing may be copied, or no script runs, the link is a link', async () => {
  for (const options of [{ permissions: [] }, { javaScriptEnabled: false }]) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(`${site.address}glossary.html`);
    await page.locator('#actor-zamir a.self').click();
    await page.waitForURL(`${site.address}glossary.html#actor-zamir`);
    await context.close();
  }
});
