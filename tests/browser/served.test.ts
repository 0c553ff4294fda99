/** The site on a server, in a folder below the root. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveSite, workerBrowser, type ServedSite } from '../support/browser.ts';
import { attributesOf, samplePages, readPage } from '../support/pages.ts';

const dist = inject('dist');

let page: Page;
/** How the server answered each address that a page asked for or led to. */
let answers: Map<string, number>;
let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('/some/where');
  page = await (await workerBrowser()).newPage();
  answers = new Map();
  page.on('response', (response) => answers.set(response.url(), response.status()));
});
afterAll(async () => {
  await page.close();
  await site.stop();
});

test('the folder itself shows the home page', async () => {
  const response = await page.goto(site.address);
  expect(response?.status()).toBe(200);
  expect(await page.locator('h1').innerText()).toBe('One Rift, Two Accounts');
});

test.each(samplePages(dist).filter((file) => file !== '404.html'))(
  '%s loads, with all that it asks for, and its links within the site too',
  async (file) => {
    const before = new Set(answers.keys());
    await page.goto(site.address + file);

    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
    const inner = new Set(links.filter((link) => link.startsWith(new URL(site.address).origin)).map((link) => link.replace(/#.*$/, '')));
    expect(inner.size).toBeGreaterThan(1);
    for (const link of inner) {
      expect(link.startsWith(site.address), link).toBe(true);
      if (!answers.has(link)) answers.set(link, (await page.request.get(link)).status());
    }
    const asked = [...answers].filter(([address]) => !before.has(address) || inner.has(address));
    expect(asked.filter(([, status]) => status !== 200)).toEqual([]);
  },
);

test('a reader can go from page to page by the navigation', async () => {
  await page.goto(site.address);
  for (const label of attributesOf(readPage(dist, 'index.html').$, 'nav[aria-label="Main"] a', 'href')) {
    await page.locator(`nav[aria-label="Main"] a[href="${label}"]`).click();
    await page.waitForURL(site.address + label);
    expect(await page.locator('[aria-current="page"]').getAttribute('href')).toBe(label);
  }
});

test.each([0, 1, 2, 4])('a wrong address %i folders deep shows the page that says so and leads home', async (depth) => {
  const response = await page.goto(`${site.address}${'folder/'.repeat(depth)}nothing.html`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('There is no page here');

  const ladder = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
  expect(ladder).toContain(`${site.address}index.html`);
  await page
    .locator('main a')
    .nth(ladder.indexOf(`${site.address}index.html`))
    .click();
  expect(await page.locator('h1').innerText()).toBe('One Rift, Two Accounts');
});
