/** The site after an editor has added more than single pages hold: the timeline and the index are published on several sheets. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { groupHits } from '../../src/search/group-hits.ts';
import { isSearchKind } from '../../src/search/kinds.ts';
import { makeSearch, type SearchEntry } from '../../src/search/make-search.ts';
import { copyProject, type ProjectCopy } from '../site/project-copy.ts';
import { fileAddress, launchBrowser } from '../support/browser.ts';
import { attributesOf, oneLine, pageFiles, readPage, sheetFiles, textsOf } from '../support/pages.ts';
import { startServer } from '../support/static-servers.ts';

const published = readFileSync('content/anchors.txt', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('timeline.html#'));

let project: ProjectCopy;
let browser: Browser;
let page: Page;
/** What the page has said on the console. */
let complaints: string[];
/** The pages of the index, in their order. */
let index: string[];

beforeAll(async () => {
  project = copyProject();
  for (let day = 1; day <= 30; day += 1) {
    const text = `On that day the sky was clear, as the paper of the day had it, and on the day ${day} days later it was clear too.`;
    const event = `title: A clear sky on day ${day}\nwhen: "2019-05-${String(day).padStart(2, '0')}"\nbasis: record\ntext: ${text}\ncites: []\nworks: [s70]\n`;
    writeFileSync(join(project.root, 'content/events', `clear-sky-${day}.yaml`), event);
  }
  for (const script of ['anchors', 'build']) {
    const { code, stderr } = await project.run(script);
    expect(code, stderr).toBe(0);
  }
  index = ['search.html', ...pageFiles(project.dist).filter((file) => file.startsWith('search-'))];
  browser = await launchBrowser();
}, 90_000);
afterAll(async () => {
  await browser.close();
  project.remove();
});

const timeline = () => sheetFiles(project.dist, 'timeline.html');
const sheet = (file: string) => readPage(project.dist, file).$;
/** The address of an event that stood on the page and now stands on its second sheet. */
const moved = () => attributesOf(sheet('timeline-2.html'), 'li.entry', 'id').find((id) => published.includes(`timeline.html#${id}`)) ?? '';

describe('the sheets of the timeline', () => {
  test('hold every address of the page once between them, and every new event', () => {
    expect(timeline()).toEqual(['timeline-2.html', 'timeline.html']);
    const ids = timeline().flatMap((file) => attributesOf(sheet(file), '[id]', 'id'));
    for (const line of published)
      expect(
        ids.filter((id) => line === `timeline.html#${id}`),
        line,
      ).toHaveLength(1);
    expect(ids).toContain('event-clear-sky-30');
  });

  test('name each other, and say what each holds', () => {
    for (const file of timeline()) {
      const $ = sheet(file);
      expect(attributesOf($, 'nav[aria-label="Parts"] a', 'href'), file).toEqual(['timeline.html', 'timeline-2.html']);
      expect(textsOf($, 'nav[aria-label="Parts"] a[aria-current="page"]')[0], file).toMatch(/^[12]: .+ to .+/);
      expect(textsOf($, 'nav[aria-label="Main"] [aria-current]'), file).toEqual(['Timeline']);
    }
    expect(attributesOf(sheet('timeline.html'), 'a[rel="next"]', 'href')).toEqual(['timeline-2.html']);
    expect(attributesOf(sheet('timeline-2.html'), 'a[rel="prev"]', 'href')).toEqual(['timeline.html']);
  });

  test('have titles of their own; a section that goes on says so and leads to where it begins', () => {
    const $ = sheet('timeline-2.html');
    expect(oneLine($('h1').text())).toBe('Timeline, part 2 of 2');
    expect($('title').text()).toContain('Timeline, part 2 of 2');
    const [goingOn = ''] = textsOf($, 'main h2').filter((text) => text.includes('(continued)'));
    expect(goingOn).not.toBe('');
    expect($('main h2:contains("(continued)") a').attr('href')).toMatch(/^timeline\.html#timeline-/);
    expect($('svg.time-picture')).toHaveLength(0);
  });
});

describe('a link from before, to what stands on another sheet now', () => {
  test('leads with script to the page that shows it, and from there to its place', async () => {
    const page = await browser.newPage();
    await page.goto(`${fileAddress(project.dist, 'timeline.html')}#${moved()}`);
    await page.waitForURL(`**/s/${moved()}.html`);
    await page.locator(`a[href="../timeline-2.html#${moved()}"]`).first().click();
    await page.waitForURL(`**/timeline-2.html#${moved()}`);
    await page.close();
  });

  test('stays, with script, where what it names is on the page, or where it names nothing of the site', async () => {
    const page = await browser.newPage();
    for (const address of ['timeline-start', 'main', 'nothing']) {
      const url = `${fileAddress(project.dist, 'timeline.html')}#${address}`;
      await page.goto(url);
      expect(page.url()).toBe(url);
    }
    await page.close();
  });

  test('arrives without script at the list of all sheets', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${fileAddress(project.dist, 'timeline.html')}#${moved()}`);
    await page.getByRole('navigation', { name: 'Parts' }).getByRole('link').last().click();
    await page.waitForURL(fileAddress(project.dist, 'timeline-2.html'));
    expect(await page.locator(`#${moved()}`).count()).toBe(1);
    await context.close();
  });
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
    const { $ } = readPage(project.dist, file);
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
  const articles = files.flatMap((file) => attributesOf(readPage(project.dist, file).$, 'section[data-name]', 'data-article'));
  return groupHits(find(query).hits, [...new Set(articles)]).map(({ parts }) =>
    parts.flatMap(({ hits }) => hits.map(({ entry }) => entry.href)),
  );
}

/** A word that things on every page have, one with a slip, and one that is in names. */
const queries = ['enrichment', 'enrichmnet', 'Netanyahu'];

describe('the index without script', () => {
  test('each page names all others, says which it is itself, and leads to those beside it', () => {
    expect(index).toEqual(['search.html', 'search-2.html']);
    index.forEach((file, at) => {
      const { $ } = readPage(project.dist, file);
      const nav = 'nav[aria-label="Parts of the index"] a';
      expect(attributesOf($, nav, 'href')).toEqual(index);
      expect(attributesOf($, `${nav}[aria-current="page"]`, 'href')).toEqual([file]);
      expect(attributesOf($, '.turn a', 'href')).toEqual([index[at - 1], index[at + 1]].filter((beside) => beside !== undefined));
    });
    const { $ } = readPage(project.dist, 'search.html');
    expect(textsOf($, 'nav[aria-label="Parts of the index"] a')[0]).toMatch(/^Part 1: 0–9 to [A-Z]$/);
  });

  test('each entry stands on one of them', () => {
    const links = index.flatMap((file) => attributesOf(readPage(project.dist, file).$, '.entry > a', 'href'));
    expect(new Set(links).size).toBe(links.length);
    expect(links.length).toBeGreaterThan(400);
  });

  test('the next page is a click away, and its field leads to the search', async () => {
    await open(fileAddress(project.dist, 'search.html'), false);
    await page.locator('.turn a').click();
    await page.waitForURL(fileAddress(project.dist, 'search-2.html'));
    expect(await page.locator('.entry > a:visible').count()).toBe(await page.locator('.entry').count());
    await page.getByRole('searchbox').fill('enrichment');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(`${fileAddress(project.dist, 'search.html')}?q=enrichment`);
    await page.close();
  });
});

describe.each(['disk', 'a server'])('the search from %s', (where) => {
  let address: string;
  let stop = () => {};
  beforeAll(async () => {
    if (where === 'disk') address = fileAddress(project.dist, 'search.html');
    else {
      const server = await startServer('serve', project.dist);
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
      expect(found).toEqual(await expected(query, index));
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
    renameSync(join(project.dist, 'search-2.html'), join(project.dist, 'gone.txt'));
    try {
      await open(address);
      expect(await resultsOf('enrichment')).toContain('Part 2 of the index could not be read.');
      const link = page.getByRole('link', { name: 'Part 2 of the index' });
      expect(await link.getAttribute('href')).toMatch(/search-2\.html$/);
      const others = index.filter((file) => file !== 'search-2.html');
      // What is missing may hold any of the names of the articles.
      expect((await printed()).flat().toSorted()).toEqual((await expected('enrichment', others)).flat().toSorted());
      expect(await resultsOf('zzzxxx')).toContain('Nothing that was searched has such words.');
    } finally {
      renameSync(join(project.dist, 'gone.txt'), join(project.dist, 'search-2.html'));
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
  await page.route(/search-2/, (route) => void held.push(() => void route.continue()));
  const server = await startServer('http-server', project.dist);
  // A frame that is awaited holds up the end of loading.
  await page.goto(`${server.address}search.html?q=enrichment`, { waitUntil: 'domcontentloaded' });
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
