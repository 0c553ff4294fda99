/** The content security policy in a real browser: it lets the page be what it is, and lets nothing else run. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fileAddress, launchBrowser } from '../support/browser.ts';
import { samplePages } from '../support/pages.ts';

const dist = inject('dist');

let browser: Browser;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
});
afterAll(() => browser.close());

describe.each(samplePages(dist))('%s', (file) => {
  beforeAll(async () => {
    complaints = [];
    await page.goto(fileAddress(dist, file));
  });

  test('keeps to its own policy', () => {
    expect(complaints).toEqual([]);
  });

  test.each([
    ['an inline script', '<script>document.documentElement.dataset.injected = "yes"</script>'],
    ['a handler of an event', '<img src="data:," onerror="document.documentElement.dataset.injected = \'yes\'">'],
    ['a frame', '<iframe srcdoc="<p>framed</p>" onload="document.documentElement.dataset.injected = \'yes\'"></iframe>'],
  ])('does not run %s that somebody puts into it', async (_, html) => {
    const ran = await page.evaluate(async (markup) => {
      const range = document.createRange();
      range.selectNode(document.body);
      document.body.append(range.createContextualFragment(markup));
      await new Promise((next) => setTimeout(next, 50));
      return document.documentElement.dataset['injected'];
    }, html);
    expect(ran).toBeUndefined();
  });

  test('sends nothing anywhere', async () => {
    const sent = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => true,
        () => false,
      ),
    );
    expect(sent).toBe(false);
    expect(complaints.some((text) => /content security policy/i.test(text))).toBe(true);
  });
});
