/** The pages on paper: complete, black on white, with what a link would have told. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fileAddress, workerBrowser } from '../support/browser.ts';
import { oneLine, readPage, samplePages, textsOf } from '../support/pages.ts';

const dist = inject('dist');
const files = samplePages(dist);

/** A4 within the margins of the print style, in CSS pixels. */
const sheet = { width: 658, height: 979 };

let page: Page;
beforeAll(async () => {
  page = await (await workerBrowser()).newPage({ viewport: sheet, colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => page.close());

describe.each(files)('%s on paper', (file) => {
  beforeAll(async () => {
    await page.goto(fileAddress(dist, file));
  });

  test('holds every heading, paragraph, cell and entry of a list, folded on the screen or not', async () => {
    const { $ } = readPage(dist, file);
    $('.contents, .cite-this dl, .legend li:last-child, .pilcrow, form, [hidden], noscript, template, script').remove();
    const written = textsOf($, 'main :is(h1, h2, h3, h4, p, dt, dd, summary, caption, th, td):not(svg *)').filter((text) => text !== '');
    const shown = oneLine(await page.locator('main').innerText());
    const squeezed = shown.replace(/\s/g, '');
    expect(written.length).toBeGreaterThan(1);
    expect(written.filter((text) => !squeezed.includes(text.replace(/\s/g, '')))).toEqual([]);
  });

  test('is black on white, whatever theme the reader prefers', async () => {
    const colours = await page.evaluate(() =>
      [...document.querySelectorAll('body, main, main *')]
        .filter((element) => element.checkVisibility())
        .map((element) => (element.matches('svg *') ? getComputedStyle(element).fill : getComputedStyle(element).color)),
    );
    const [paper] = await page.evaluate(() => [getComputedStyle(document.documentElement).backgroundColor]);
    const hued = colours.filter((colour) => {
      const [red, green, blue] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return red !== green || green !== blue;
    });
    expect.soft(paper).toBe('rgb(255, 255, 255)');
    expect.soft([...new Set(hued)]).toEqual([]);
  });

  test('numbers its pages, and names the site and the page at the head of each', async () => {
    const rules = await page.evaluate(() =>
      [...document.styleSheets].flatMap(({ cssRules }) => {
        const all = (list: CSSRuleList): string[] =>
          [...list].flatMap((rule) =>
            rule instanceof CSSPageRule ? [rule.cssText] : rule instanceof CSSMediaRule ? all(rule.cssRules) : [],
          );
        return all(cssRules);
      }),
    );
    const [title = ''] = (await page.title()).split(/ · |: /).slice(file === 'index.html' ? 1 : 0);
    expect.soft(rules.some((rule) => rule.includes('counter(page)'))).toBe(true);
    // The title of a document is cut where it is long.
    const begins = title.replace(/…$/, '');
    expect.soft(rules.some((rule) => rule.includes('@top-right') && rule.includes(begins))).toBe(true);
  });

  test('fits on the width of a sheet', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sheet.width);
  });

  test('can be made a PDF', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(5_000);
  });
});

test.each(['compare.html', 'index.html'])(
  'what both articles say to one question fits on one sheet of %s and is not split',
  async (file) => {
    await page.goto(fileAddress(dist, file));
    const pairs = await page.evaluate(() =>
      [...document.querySelectorAll('.sides')].map((pair) => ({
        height: pair.getBoundingClientRect().height,
        inside: getComputedStyle(pair).breakInside,
      })),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const { height, inside } of pairs) {
      expect.soft(height).toBeLessThanOrEqual(sheet.height);
      expect.soft(inside).toBe('avoid');
    }
  },
);

test('the address of each work of the record is printed, and so is the short address of each thing', async () => {
  await page.goto(fileAddress(dist, 'sources.html'));
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll('.work a[rel~="external"], .work .self')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      printed: getComputedStyle(link, '::after').content,
    })),
  );
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.filter(({ href, printed }) => !printed.includes(href))).toEqual([]);
});
