/** What a reader has set in the system: less motion, or colours of their own. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fileAddress, workerBrowser } from '../support/browser.ts';
import { samplePages } from '../support/pages.ts';

const dist = inject('dist');

let page: Page;
beforeAll(async () => {
  page = await (await workerBrowser()).newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => page.close());

describe.each(samplePages(dist))('%s', (file) => {
  beforeAll(() => page.goto(fileAddress(dist, file)));

  test('moves nothing where a reader wants less motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: null, colorScheme: null });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        [undefined, '::before', '::after', '::details-content'].flatMap((part) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
          const still = animationName === 'none' && /^0s(?:, 0s)*$/.test(transitionDuration) && scrollBehavior === 'auto';
          return still ? [] : [`${element.tagName}${part ?? ''}.${element.getAttribute('class')}`];
        }),
      ),
    );
    expect(moving).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('with forced colours, %s, paints in the colours of the reader alone', async (colorScheme) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const found = await page.evaluate(() => {
      const probe = document.createElement('p');
      document.body.append(probe);
      const system = new Map(
        ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', 'ButtonText', 'ButtonFace', 'VisitedText', 'Field', 'FieldText'].map(
          (name) => {
            probe.style.color = name;
            return [getComputedStyle(probe).color, name];
          },
        ),
      );
      probe.remove();
      const canvas = [...system].find(([, name]) => name === 'Canvas')?.[0];
      const vanished: string[] = [];
      for (const element of document.querySelectorAll('svg :is(text, rect, path), main :is(p, a, h1, h2, h3, th, td, summary)')) {
        // The columns of a course are areas for the pointer, under what is drawn.
        if (!element.checkVisibility() || element.matches('.course a path')) continue;
        const style = getComputedStyle(element);
        const colour = !(element instanceof SVGElement)
          ? style.color
          : !/^none$|^rgba\(0, 0, 0, 0\)$/.test(style.fill)
            ? style.fill
            : style.stroke;
        if (!system.has(colour) || colour === canvas) vanished.push(`${element.tagName}.${element.getAttribute('class')} ${colour}`);
      }
      const entries = [...document.querySelectorAll('.entry[class*="basis-"]')];
      const marks = entries.map((element) => {
        const { borderTopStyle, borderTopWidth, borderTopLeftRadius } = getComputedStyle(element, '::after');
        return `${borderTopStyle} ${borderTopWidth} ${borderTopLeftRadius}`;
      });
      const kinds = new Set(entries.map((element) => /basis-[a-z-]+/.exec(element.className)?.[0]));
      return { vanished: [...new Set(vanished)], marks: new Set(marks).size, kinds: kinds.size };
    });
    expect.soft(found.vanished).toEqual([]);
    expect.soft(found.marks, 'marks that look different, by what an event rests on').toBe(found.kinds);
  });
});

describe.each(['light', 'dark'] as const)('with forced colours, %s', (colorScheme) => {
  test('the thing that a link leads to is still marked', async () => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(`${fileAddress(dist, 'timeline.html')}#event-june-war-2025`);
    const outline = await page.evaluate(() => {
      const target = document.querySelector(':target');
      return target === null ? 'none' : getComputedStyle(target).outlineStyle;
    });
    expect(outline).not.toBe('none');
  });
});
