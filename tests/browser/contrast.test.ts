/** Contrast as it is drawn, in both themes: WCAG 2.2, success criteria 1.4.3, 1.4.6 for running text, and 1.4.11 for marks and lines of focus. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fileAddress, workerBrowser } from '../support/browser.ts';
import { samplePages } from '../support/pages.ts';

const dist = inject('dist');

/** A colour against the one behind it. */
interface Contrast {
  readonly ratio: number;
  /** Whether it is text to be read line by line. */
  readonly running: boolean;
  readonly where: string;
}

/** All texts of a page that can be seen, folded ones unfolded; and, `shapes`, what is drawn in the colour of an article. */
function contrasts(page: Page): Promise<{ texts: Contrast[]; shapes: Contrast[] }> {
  return page.evaluate(() => {
    type Colour = [number, number, number, number];
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const read = new Map<string, Colour>();
    const parse = (colour: string): Colour => {
      const known = read.get(colour);
      if (known !== undefined) return known;
      if (canvas === null) throw new Error('No canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const parsed: Colour = [red, green, blue, alpha / 255];
      read.set(colour, parsed);
      return parsed;
    };
    const over = ([r, g, b, a]: Colour, [br, bg, bb]: Colour): Colour => [
      r * a + br * (1 - a),
      g * a + bg * (1 - a),
      b * a + bb * (1 - a),
      1,
    ];
    const luminance = ([r, g, b]: Colour) => {
      const [x, y, z] = [r, g, b].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * (x ?? 0) + 0.7152 * (y ?? 0) + 0.0722 * (z ?? 0);
    };
    const ratio = (a: Colour, b: Colour) => {
      const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
      return (high + 0.05) / (low + 0.05);
    };
    const behind = (element: Element): Colour => {
      const colour = parse(getComputedStyle(element).backgroundColor);
      if (colour[3] === 1) return colour;
      return over(colour, element.parentElement === null ? [255, 255, 255, 1] : behind(element.parentElement));
    };

    document.querySelectorAll('details').forEach((details) => (details.open = true));
    const texts: Contrast[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const own = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (own === null || text === '' || own.closest('.vh, title, desc, style, script') !== null || !own.checkVisibility()) continue;
      const style = getComputedStyle(own);
      const colour = parse(own instanceof SVGElement ? style.fill : style.color);
      const ground = behind(own);
      texts.push({
        ratio: ratio(over(colour, ground), ground),
        running:
          own.closest('main :is(p, li, dd)') !== null &&
          own.closest('h1, h2, h3, h4, a') === null &&
          Number.parseFloat(style.fontSize) >= 16,
        where: text.slice(0, 40),
      });
    }
    const shapes = [...document.querySelectorAll('svg :is(.meo, .ga) rect:not(.bounds), td:is(.meo, .ga) rect')]
      .filter((shape) => shape.checkVisibility())
      .map((shape) => {
        const ground = behind(shape);
        return { ratio: ratio(over(parse(getComputedStyle(shape).fill), ground), ground), running: false, where: shape.outerHTML };
      });
    return { texts, shapes };
  });
}

let page: Page;
beforeAll(async () => {
  page = await (await workerBrowser()).newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => page.close());

describe.each(samplePages(dist))('%s', (file) => {
  beforeAll(() => page.goto(fileAddress(dist, file)));

  test.each(['light', 'dark'] as const)(
    'in the %s theme every text stands out from its ground, running text more so',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const { texts, shapes } = await contrasts(page);
      expect(texts.length).toBeGreaterThan(5);
      expect.soft(texts.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
      expect.soft(texts.filter(({ ratio, running }) => running && ratio < 7)).toEqual([]);
      expect.soft(shapes.filter(({ ratio }) => ratio < 3)).toEqual([]);
    },
  );
});
