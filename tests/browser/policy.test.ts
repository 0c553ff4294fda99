/** The content security policy in a real browser: it lets the page be what it is, and lets nothing else run. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fileAddress, workerBrowser } from '../support/browser.ts';
import { samplePages } from '../support/pages.ts';

const dist = inject('dist');

let page: Page;
let complaints: string[];
beforeAll(async () => {
  page = await (await workerBrowser()).newPage();
  page.on('console', (message) => complaints.push(message.text()));
});
afterAll(() => page.close());

describe.each(samplePages(dist))('%s', (file) => {
  beforeAll(async () => {
    complaints = [];
    await page.goto(fileAddress(dist, file));
  });

  test('keeps to its own policy', () => {
    expect(complaints).toEqual([]);
  });

  test('runs no inline script, handler of an event or frame that somebody puts into it', async () => {
    const ran = await page.evaluate(async () => {
      const range = document.createRange();
      range.selectNode(document.body);
      const put = (markup: string) => document.body.append(range.createContextualFragment(markup));
      put('<script>document.documentElement.dataset.script = "ran"</script>');
      put('<img src="data:," onerror="document.documentElement.dataset.handler = \'ran\'">');
      put('<iframe srcdoc="<p>framed</p>" onload="document.documentElement.dataset.frame = \'ran\'"></iframe>');
      await new Promise((next) => setTimeout(next, 50));
      return { ...document.documentElement.dataset };
    });
    expect(ran).toEqual({});
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
