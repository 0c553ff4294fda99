/** The accessibility tree: what a reader hears, and steers by. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fileAddress, workerBrowser } from '../support/browser.ts';
import { samplePages } from '../support/pages.ts';

const dist = inject('dist');

/** An entry of the tree, as Playwright writes it: `- heading "The articles" [level=2]:`. */
interface Entry {
  readonly role: string;
  readonly name: string;
  readonly level: number;
  /** Where a link leads. */
  readonly url: string | undefined;
  /** The entry that it lies in. */
  readonly within: number | undefined;
}

/** Reads the tree of a page with everything unfolded. */
async function tree(page: Page): Promise<Entry[]> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  const entries: Entry[] = [];
  const open: { indent: number; index: number }[] = [];
  for (const line of (await page.locator('body').ariaSnapshot()).split('\n')) {
    const url = /^\s*- \/url: "?([^"]*)"?$/.exec(line)?.[1];
    const last = open.at(-1);
    if (url !== undefined) {
      const entry = last === undefined ? undefined : entries[last.index];
      if (last !== undefined && entry !== undefined) entries[last.index] = { ...entry, url };
      continue;
    }
    const [, space = '', role = '', name = ''] = /^(\s*)- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line) ?? [];
    while ((open.at(-1)?.indent ?? -1) >= space.length) open.pop();
    const level = Number(/\[level=(\d)\]/.exec(line)?.[1] ?? 0);
    open.push({ indent: space.length, index: entries.length });
    entries.push({ role, name: name.replaceAll('\\"', '"'), level, url: undefined, within: open.at(-2)?.index });
  }
  return entries;
}

let page: Page;
beforeAll(async () => {
  page = await (await workerBrowser()).newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => page.close());

describe.each(samplePages(dist))('%s', (file) => {
  let entries: Entry[];
  const named = (role: string) => entries.filter((entry) => entry.role === role).map(({ name }) => name);
  beforeAll(async () => {
    await page.goto(fileAddress(dist, file));
    entries = await tree(page);
  });

  test('has one head, one text and one foot, and navigations that their names tell apart', () => {
    const landmarks = ['banner', 'main', 'contentinfo'].map((role) => named(role).length);
    expect.soft(landmarks).toEqual([1, 1, 1]);
    const navigations = named('navigation');
    expect.soft(navigations).not.toContain('');
    expect.soft(new Set(navigations).size).toBe(navigations.length);
  });

  test('has one heading of the first level, which comes first, and leaves no level out', () => {
    const levels = entries.filter(({ role }) => role === 'heading').map(({ level }) => level);
    expect.soft(levels.filter((level) => level === 1)).toHaveLength(1);
    expect.soft(levels[0]).toBe(1);
    expect.soft(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect.soft(named('heading')).not.toContain('');
  });

  test('names every link by words, and those that stand together and lead to different places by different ones', () => {
    const links = entries.filter(({ role }) => role === 'link');
    expect.soft(links.filter(({ name }) => !/[\p{L}\d]/u.test(name))).toEqual([]);
    expect.soft(links.filter(({ name }) => /[¶↗◆◇#]|^(?:here|more|link|read more)$/i.test(name))).toEqual([]);
    const places = new Map<string, Set<string>>();
    for (const { name, url = '', within } of links) {
      const key = `${within ?? ''} ${name}`;
      places.set(key, (places.get(key) ?? new Set()).add(url));
    }
    expect.soft([...places].filter(([, urls]) => urls.size > 1)).toEqual([]);
  });

  test('speaks no ornament', () => {
    expect(
      entries.filter(
        ({ role, name }) => ['heading', 'listitem', 'cell', 'columnheader', 'rowheader'].includes(role) && /[¶↗◆◇#]/.test(name),
      ),
    ).toEqual([]);
  });

  test('names every figure, drawing and table', async () => {
    const nameless = entries.filter(({ role, name }) => ['figure', 'img', 'table'].includes(role) && name === '');
    expect.soft(nameless).toEqual([]);
    const unsaid = await page.evaluate(
      () =>
        [...document.querySelectorAll('svg')].filter(
          (svg) =>
            svg.closest('[aria-hidden="true"]') === null &&
            svg.getAttribute('aria-labelledby') === null &&
            svg.getAttribute('aria-label') === null,
        ).length,
    );
    expect.soft(unsaid).toBe(0);
  });

  test('heads every column and row of its tables', async () => {
    const faults = await page.evaluate(() =>
      [...document.querySelectorAll('table')].flatMap((table) => [
        ...(table.caption?.textContent.trim() ? [] : ['a table without caption']),
        ...[...(table.tHead?.querySelectorAll('th') ?? [])]
          .filter((cell) => cell.scope !== 'col')
          .map((cell) => `column ${cell.textContent}`),
        ...[...table.querySelectorAll(':is(tbody, tfoot) tr')]
          .filter((row) => row.firstElementChild?.matches('th[scope="row"]') !== true)
          .map((row) => `row ${row.textContent}`),
        ...(table.tHead === null ? ['a table without heads of columns'] : []),
      ]),
    );
    expect(faults).toEqual([]);
  });

  test('lets no two words run together', async () => {
    const glued = await page.evaluate(() =>
      [...document.querySelectorAll('body :is(span, a, b, i, em, strong, small, cite, q, time, abbr, sup)')].flatMap((element) => {
        const next = element.nextSibling;
        if (!(next instanceof HTMLElement) || element.closest('[aria-hidden="true"], svg') !== null) return [];
        if (!getComputedStyle(element).display.startsWith('inline') || !getComputedStyle(next).display.startsWith('inline')) return [];
        const [before, after] = [element.textContent, next.textContent];
        return /[\p{L}\d%]$/u.test(before) && /^[\p{L}\d]/u.test(after) ? [`${before}|${after}`] : [];
      }),
    );
    expect(glued).toEqual([]);
  });

  test('comes to its first part within 40 tab stops', async () => {
    const stops = await page.evaluate(() => {
      const part = document.querySelector('main h2');
      const controls = [...document.querySelectorAll<HTMLElement | SVGAElement>('main :is(a[href], summary, button, input)')];
      return controls.filter(
        (control) =>
          control.tabIndex >= 0 &&
          control.checkVisibility() &&
          part !== null &&
          (part.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
      ).length;
    });
    expect(stops).toBeLessThanOrEqual(40);
  });
});
