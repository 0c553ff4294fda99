/** What a reader with a keyboard sees: where the focus is (WCAG 2.2, success criteria 2.4.7, 2.4.11 and 2.4.13), and in which order it goes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fileAddress, workerBrowser } from '../support/browser.ts';
import { samplePages } from '../support/pages.ts';

const dist = inject('dist');

/** The links and controls whose focus cannot be seen, each with what is wrong. Folded ones are unfolded first. */
function unseenFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    document.querySelectorAll('details').forEach((details) => (details.open = true));
    const controls = document.querySelectorAll<HTMLElement | SVGAElement>(
      'a[href], summary, button, input, select, textarea, [tabindex="0"]',
    );
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility() || control.tabIndex < 0) return [];
      const options: FocusOptions & { focusVisible: boolean } = { focusVisible: true };
      control.focus(options);
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
      const name = `${control.getAttribute('href') ?? control.tagName} "${control.textContent.trim().slice(0, 30)}"`;
      if (document.activeElement !== control) return [`${name} takes no focus`];
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return [`${name} has no outline`];
      if (/, 0\)$|transparent/.test(outlineColor)) return [`${name} has an outline that cannot be seen`];
      const [box] = control.getClientRects();
      if (box === undefined || box.width === 0) return [`${name} has no size`];
      if (box.right <= 0 || box.left >= innerWidth || box.bottom <= 0 || box.top >= innerHeight) return [`${name} lies outside the window`];
      // A drawn link is hollow: its middle need not be its own.
      if (control instanceof SVGElement) return [];
      control.scrollIntoView({ block: 'nearest' });
      const [seen = box] = control.getClientRects();
      const top = document.elementFromPoint(seen.left + seen.width / 2, seen.top + seen.height / 2);
      return top !== null && (control.contains(top) || top.contains(control))
        ? []
        : [`${name} is covered by ${top?.outerHTML.slice(0, 60)}`];
    });
  });
}

let page: Page;
beforeAll(async () => {
  page = await (await workerBrowser()).newPage();
});
afterAll(() => page.close());

describe.each(samplePages(dist))('%s', (file) => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(fileAddress(dist, file));
  });

  test('has its tab stops in the order of the page, and none holds the focus', async () => {
    const expected = await page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement | SVGAElement>('a[href], summary, button, input, select, textarea');
      const reached = [...controls].filter((control) => control.checkVisibility({ contentVisibilityAuto: true }) && control.tabIndex >= 0);
      const stops: number[] = [];
      Reflect.set(window, 'stops', stops);
      document.addEventListener('focusin', ({ target }) => stops.push(reached.findIndex((control) => control === target)));
      return Math.min(reached.length, 60);
    });
    expect(expected).toBeGreaterThan(1);
    for (let stop = 0; stop < expected; stop += 1) await page.keyboard.press('Tab');
    const stops: unknown = await page.evaluate(() => Reflect.get(window, 'stops'));
    expect(stops).toEqual(Array.from({ length: expected }, (_, index) => index));
  });

  test.each([360, 1280])('at %i px shows the focus wherever it is', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await unseenFocus(page)).toEqual([]);
  });
});
