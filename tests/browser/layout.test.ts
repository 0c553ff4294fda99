/** How the pages fit: on every width, enlarged, with wider spacing, and without moving while they load. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fileAddress, workerBrowser } from '../support/browser.ts';
import { samplePages } from '../support/pages.ts';

const dist = inject('dist');
const files = samplePages(dist);

let browser: Browser;
beforeAll(async () => {
  browser = await workerBrowser();
});

/** What a reader may set by WCAG 2.2, success criterion 1.4.12, without losing content. */
const widerSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** The texts of which a part lies beyond the page's sides, or beyond an element that cuts off what it cannot hold. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const edges = new Map<Element, DOMRect[]>();
    /** The boxes that cut off what lies beyond them, from an element outwards. */
    const edgesAround = (element: Element | null): DOMRect[] => {
      if (element === null || element === document.documentElement) return [];
      const known = edges.get(element);
      if (known !== undefined) return known;
      const { overflow, display } = getComputedStyle(element);
      const own = overflow === 'visible' || display === 'inline' ? [] : [element.getBoundingClientRect()];
      const found = [...own, ...edgesAround(element.parentElement)];
      edges.set(element, found);
      return found;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const own = text.parentElement;
      // Text for screen readers alone, and the link that only shows when it has the focus, lie out of sight on purpose.
      if (own === null || own.closest('.vh, .skip, title, desc, style') !== null || !own.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right, top, bottom, width } = range.getBoundingClientRect();
      if (width === 0) continue;
      const beyond = (edge: DOMRect) => left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1;
      if (left < -1 || right > document.documentElement.clientWidth + 1 || edgesAround(own).some(beyond))
        cut.push((text.textContent ?? '').trim());
    }
    return cut;
  });
}

/** How far a reader could scroll sideways, in pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.scrollTo(10_000, 0);
    const scrolled = window.scrollX;
    window.scrollTo(0, 0);
    return scrolled;
  });
}

/** The layout shifts of a page since it began to load, until it has been drawn some times over. */
function layoutShifts(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((settle) => {
        const shifts: number[] = [];
        const note = (entries: PerformanceEntry[]) => shifts.push(...entries.map((entry) => Number(Reflect.get(entry, 'value'))));
        const observer = new PerformanceObserver((list) => note(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        let frames = 0;
        const next = () => {
          frames += 1;
          if (frames < 6) requestAnimationFrame(next);
          else settle(shifts);
        };
        requestAnimationFrame(next);
      }),
  );
}

// 320 px is also what remains of 1280 px at 400 % (WCAG 2.2, success criterion 1.4.10).
const widths = [320, 360, 768, 1280];

describe('on every width', () => {
  let page: Page;
  beforeAll(async () => {
    // The reader's own spacing is no part of the page, whose policy would refuse it.
    page = await browser.newPage({ bypassCSP: true });
  });
  afterAll(() => page.close());

  async function expectFit(): Promise<void> {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await sideways(page), `${width} px`).toBe(0);
      expect.soft(await cutTexts(page), `${width} px`).toEqual([]);
    }
  }

  test.each(files)('%s does not scroll sideways and cuts no text off', async (file) => {
    await page.goto(fileAddress(dist, file));
    await expectFit();
  });

  test.each(files)('%s still fits with everything unfolded and the spacing that WCAG lets a reader choose', async (file) => {
    await page.goto(fileAddress(dist, file));
    await page.addStyleTag({ content: widerSpacing });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await expectFit();
  });
});

describe.each([320, 1440])('while it loads, at %i px', (width) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width, height: 900 } });
  });
  afterAll(() => page.close());

  test.each(files)('nothing on %s moves', async (file) => {
    await page.goto(fileAddress(dist, file));
    expect(await layoutShifts(page)).toEqual([]);
  });

  test.each(['iran', 'zamir', 'xyzzy'])('nothing on search.html moves as the results for “%s” come', async (query) => {
    await page.goto(`${fileAddress(dist, 'search.html')}?q=${query}`);
    await page.locator('.results h2').waitFor();
    expect(await layoutShifts(page)).toEqual([]);
  });
});
