/** WCAG 2.2, success criterion 1.3.2: who hears a page meets its parts in the order in which they are seen. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fileAddress, workerBrowser } from '../support/browser.ts';
import { samplePages } from '../support/pages.ts';

const dist = inject('dist');

/**
 * The neighbours that are seen in another order than they are written: the later one lies wholly above the earlier one, or beside it on the
 * same height and to its left. A margin to the left of a text is written before it, one to the right after it.
 */
function disorder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 30)}”`;
    const blocks = [...document.querySelectorAll('body, body *:not(svg, svg *, table *)')].filter(
      (element) => !element.closest('svg, table *'),
    );
    return blocks.flatMap((parent) => {
      const children = [...parent.children].filter((child) => {
        const { position, display } = getComputedStyle(child);
        return child.checkVisibility() && position === 'static' && display !== 'inline' && child.getBoundingClientRect().height > 0;
      });
      return children.flatMap((later, index) => {
        const earlier = children[index - 1];
        if (earlier === undefined) return [];
        const [first, second] = [earlier.getBoundingClientRect(), later.getBoundingClientRect()];
        const above = second.bottom <= first.top + 1;
        const beside = second.top < first.bottom - 1 && first.top < second.bottom - 1;
        const wrong = beside ? second.right <= first.left + 1 : above && second.left < first.right - 1;
        return wrong ? [`${name(later)} is seen before ${name(earlier)}`] : [];
      });
    });
  });
}

let page: Page;
beforeAll(async () => {
  page = await (await workerBrowser()).newPage();
});
afterAll(() => page.close());

describe.each(samplePages(dist))('%s', (file) => {
  beforeAll(() => page.goto(fileAddress(dist, file)));

  test.each([360, 1280])('at %i px is written in the order in which it is seen', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await disorder(page)).toEqual([]);
  });
});
