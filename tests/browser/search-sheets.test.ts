/** The search where the index outgrows one page: it finds what any page of the index holds, from disk and from a server. */
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSyntheticContent } from '../bench/synthetic-content.ts';
import { groupHits } from '../../src/search/group-hits.ts';
import { isSearchKind } from '../../src/search/kinds.ts';
import { makeSearch, type SearchEntry } from '../../src/search/make-search.ts';
import { copyProject, type ProjectCopy } from '../site/project-copy.ts';
import { fileAddress, launchBrowser } from '../support/browser.ts';
import { plainEnvironment } from '../support/built-site.ts';
import { attributesOf, pageFiles, readPage, textsOf } from '../support/pages.ts';
import { startServer } from '../support/static-servers.ts';

let project: ProjectCopy;
let dist: string;
let browser: Browser;
let page: Page;
/** What the page has said on the console. */
let complaints: string[];
/** The pages of the index, in their order. */
let sheets: string[];

beforeAll(async () => {
  project = copyProject();
  rmSync(join(project.root, 'content'), { recursive: true });
  writeSyntheticContent(project.root, { blocks: 3, length: 1 });
  const env = { ...plainEnvironment(), PWD: project.root };
  execFileSync(process.execPath, [resolve('tests/bench/measured-build.ts')], { cwd: project.root, env, stdio: 'ignore' });
  dist = join(project.root, 'fresh');
  sheets = ['search.html', ...pageFiles(dist).filter((file) => file.startsWith('search-'))];
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  project.remove();
});

/** Opens a page for itself and watches what it says. */
async function open(address: string, javaScriptEnabled = true): Promise<void> {
  page = await browser.newPage({ javaScriptEnabled });
  complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
}

/** Waits until the search has said what it found, in all that can be read. */
async function resultsOf(query: string): Promise<string> {
  await page.getByRole('searchbox').fill(query);
  const status = page.locator('main > [role="status"]');
  await expect.poll(() => status.textContent(), { timeout: 20_000 }).toContain(` for ${query}`);
  return `${await status.textContent()}`;
}

/** The addresses of all results, by their groups. */
async function printed(): Promise<string[][]> {
  for (const summary of await page.locator('.results summary').all()) await summary.click();
  const total = Number(/^\d+/.exec(await page.locator('.results h2').innerText()));
  await expect.poll(() => page.locator('.results .entry > a').count(), { timeout: 20_000 }).toBe(total);
  const groups = await page.locator('.results > .index-part').all();
  return Promise.all(
    groups.map((group) => group.locator('.entry > a').evaluateAll((links) => links.map((link) => `${link.getAttribute('href')}`))),
  );
}

/** The same for an index of those pages, as the search has them that does not know of pages. */
async function expected(query: string, files: readonly string[]): Promise<string[][]> {
  const entries = files.flatMap((file) => {
    const { $ } = readPage(dist, file);
    return $('.entry')
      .toArray()
      .flatMap((item): (SearchEntry & { readonly href: string })[] => {
        const kind = $(item).attr('data-kind');
        const link = $(item).children('a');
        const href = `${link.attr('href')}`;
        const says = $(item).children('.says').toArray();
        if (!isSearchKind(kind)) return [];
        return [
          {
            kind,
            href,
            address: href.replace(/^.*#/, ''),
            article: $(item).attr('data-article'),
            title: link.text(),
            alias: $(item).find('.alias').text(),
            text: says.map((part) => `${$(part).text()} `).join(''),
          },
        ];
      });
  });
  const { add, find } = makeSearch<(typeof entries)[number]>();
  await add(entries);
  const articles = files.flatMap((file) => attributesOf(readPage(dist, file).$, 'section[data-name]', 'data-article'));
  return groupHits(find(query).hits, [...new Set(articles)]).map(({ parts }) =>
    parts.flatMap(({ hits }) => hits.map(({ entry }) => entry.href)),
  );
}

/** A word that things on every page have, one with a slip, and one that is in names. */
const queries = ['bridge', 'brigde', 'matter'];

describe('without script', () => {
  test('each page names all others, says which it is itself, and leads to those beside it', () => {
    expect(sheets.length).toBeGreaterThan(2);
    sheets.forEach((file, at) => {
      const { $ } = readPage(dist, file);
      const nav = 'nav[aria-label="Parts of the index"] a';
      expect(attributesOf($, nav, 'href')).toEqual(sheets);
      expect(attributesOf($, `${nav}[aria-current="page"]`, 'href')).toEqual([file]);
      expect(attributesOf($, '.turn a', 'href')).toEqual([sheets[at - 1], sheets[at + 1]].filter((beside) => beside !== undefined));
    });
    const { $ } = readPage(dist, 'search.html');
    expect(textsOf($, 'nav[aria-label="Parts of the index"] a')[0]).toMatch(/^Part 1: A to [B-Z]$/);
  });

  test('each entry stands on one of them', () => {
    const links = sheets.flatMap((file) => attributesOf(readPage(dist, file).$, '.entry > a', 'href'));
    expect(new Set(links).size).toBe(links.length);
    expect(links.length).toBeGreaterThan(1000);
  });

  test('the next page is a click away, and its field leads to the search', async () => {
    await open(fileAddress(dist, 'search.html'), false);
    await page.locator('.turn a').click();
    await page.waitForURL(fileAddress(dist, 'search-2.html'));
    expect(await page.locator('.entry > a:visible').count()).toBe(await page.locator('.entry').count());
    await page.getByRole('searchbox').fill('bridge');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(`${fileAddress(dist, 'search.html')}?q=bridge`);
    await page.close();
  });
});

describe.each(['disk', 'a server'])('from %s', (where) => {
  let address: string;
  let stop = () => {};
  beforeAll(async () => {
    if (where === 'disk') address = fileAddress(dist, 'search.html');
    else {
      const server = await startServer('serve', dist);
      stop = server.stop;
      address = `${server.address}search.html`;
    }
  });
  afterAll(() => stop());

  test('the results of all pages are one list, ranked as if the index were one page', async () => {
    await open(address);
    for (const query of queries) {
      expect(await resultsOf(query)).toMatch(/^\d+ results/);
      expect(await page.locator('.results').innerText()).not.toContain('of the index');
      const found = await printed();
      expect(found).toEqual(await expected(query, sheets));
      expect(found.flat().length).toBeGreaterThan((await expected(query, ['search.html'])).flat().length);
    }
    expect(complaints).toEqual([]);
    expect(await page.locator('iframe').count()).toBe(0);
    await page.close();
  });

  test('the page asks for no other before its reader searches', async () => {
    await open(address);
    expect(page.frames()).toHaveLength(1);
    await page.close();
  });

  test('where a page cannot be read, the results of the others say so', async () => {
    renameSync(join(dist, 'search-2.html'), join(dist, 'gone.txt'));
    try {
      await open(address);
      expect(await resultsOf('bridge')).toContain('Part 2 of the index could not be read.');
      const link = page.getByRole('link', { name: 'Part 2 of the index' });
      expect(await link.getAttribute('href')).toMatch(/search-2\.html$/);
      const others = sheets.filter((file) => file !== 'search-2.html');
      // What is missing may hold any of the names of the articles.
      expect((await printed()).flat().toSorted()).toEqual((await expected('bridge', others)).flat().toSorted());
      expect(await resultsOf('zzzxxx')).toContain('Nothing that was searched has such words.');
    } finally {
      renameSync(join(dist, 'gone.txt'), join(dist, 'search-2.html'));
    }
    expect(complaints.filter((text) => /security policy/i.test(text))).toEqual([]);
    await page.close();
  });
});

test('a query in the address is shown as far as the index was read, and then in full, and nothing moves', async () => {
  page = await browser.newPage();
  await page.addInitScript(() => {
    Reflect.set(window, 'shifts', 0);
    new PerformanceObserver((list) => Reflect.set(window, 'shifts', Reflect.get(window, 'shifts') + list.getEntries().length)).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  const held: (() => void)[] = [];
  await page.route(/search-3/, (route) => void held.push(() => void route.continue()));
  const server = await startServer('http-server', dist);
  // A frame that is awaited holds up the end of loading.
  await page.goto(`${server.address}search.html?q=bridge`, { waitUntil: 'domcontentloaded' });
  const heading = page.locator('.results h2');
  await heading.waitFor();
  const count = async () => Number(/^\d+/.exec(await heading.innerText()));
  const first = await count();
  expect(first).toBeGreaterThan(0);
  expect(await page.locator('.results').innerText()).toContain('1 part of the index is still being read.');
  expect(await page.locator('main > [role="status"]').textContent()).toBe('');
  const focused = page.locator('.results .entry > a').first();
  await focused.focus();
  for (const release of held) release();
  await expect.poll(count).toBeGreaterThan(first);
  expect(await page.locator('.results').innerText()).not.toContain('still being read');
  await expect.poll(() => page.locator('main > [role="status"]').textContent()).toBe(`${await heading.innerText()}`);
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBe(0);
  expect(await page.locator('.results').evaluate((results) => results.contains(document.activeElement))).toBe(true);
  await page.close();
  server.stop();
});
