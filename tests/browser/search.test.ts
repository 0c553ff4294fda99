/** The search, from disk: what it finds, how it is used, what it does with odd queries. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { fileAddress, launchBrowser } from '../support/browser.ts';
import { oneLine } from '../support/pages.ts';

const dist = inject('dist');
const address = fileAddress(dist, 'search.html');

let browser: Browser;
let page: Page;
/** What the page has said on the console, and asked for, since a test began. */
let complaints: string[];
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => complaints.push(dialog.message())));
});
beforeEach(() => {
  complaints = [];
});
afterAll(() => browser.close());

const field = () => page.getByRole('searchbox');
const heading = () => page.locator('.results h2');
const results = () => page.locator('.results .entry > a');
const index = () => page.locator('.index');

/** Waits for what the page does after a pause of its reader, however busy the machine is. */
const eventually = <Value>(value: () => Value) => expect.poll(value, { timeout: 10_000 });

/** The address that the first result leads to. */
async function firstResult(): Promise<string | undefined> {
  const href = await results().first().getAttribute('href');
  return href?.replace(/^.*#/, '');
}

async function openWith(query: string): Promise<void> {
  await page.goto(`${address}?${new URLSearchParams({ q: query }).toString()}`);
  await heading().waitFor();
}

test.each([
  ['zamri', 'actor-zamir'],
  ['netenyahu', 'actor-netanyahu'],
  ['hizbollah', 'actor-hezbollah'],
  ['abrahm acords', 'actor-abraham-accords'],
  ['us strkies', 'event-us-strikes-2025'],
  ['war of jnue', 'event-june-war-2025'],
  ['natanz made pubilc', 'event-natanz-revealed-2002'],
  ['could isreal act alnoe', 'q-act-alone'],
  ['who wrot the articls', 'q-who-wrote'],
  ['inspectoins', 'topic-inspections'],
  ['midle way', 'topic-middle-way'],
  ['terror proxeis', 'word-terror-proxies'],
  ['peacmaker', 'word-peacemaker'],
  ['subterfgue', 'word-subterfuge'],
  ['behind the stanse of leaders', 'meo-3-1'],
  ['divide is widenning', 'ga-12-1'],
  ['britain france comon line', 'note-meo-europe'],
  ['doners and organised groups judgement', 'note-ga-electoral-weight'],
  ['resolution endorsng iran', 'work-s20'],
  ['congresional research exit', 'work-s26'],
])('“%s”, with its slips, finds %s first', async (query, expected) => {
  await openWith(query);
  expect(await firstResult()).toBe(expected);
  expect(complaints).toEqual([]);
});

describe('as a reader types', () => {
  test('results appear, grouped by kind and article, and the index makes room for them', async () => {
    await page.goto(address);
    await field().pressSequentially('alon');
    await heading().waitFor();
    expect(oneLine(await heading().innerText())).toMatch(/^\d+ results for alon$/);
    expect(await index().isVisible()).toBe(false);
    const groups = await page.locator('.results :is(h3, h4)').allInnerTexts();
    const statements = groups.findIndex((text) => text.startsWith('Statements'));
    expect(groups.slice(statements + 1, statements + 3)).toEqual(['Middle East Observer', 'The Global Angle']);
    expect(await page.locator('.results mark').allInnerTexts()).toContain('alone');
  });

  test('the address and the title hold the query, and an emptied field brings the index back', async () => {
    await page.goto(address);
    const title = await page.title();
    await field().pressSequentially('zamir');
    await eventually(() => page.url()).toBe(`${address}?q=zamir`);
    expect(await page.title()).toBe(`zamir · ${title}`);
    await field().press('Escape');
    await eventually(() => page.url()).toBe(address);
    expect(await index().isVisible()).toBe(true);
    expect(await results().count()).toBe(0);
    expect(await page.title()).toBe(title);
  });

  test('the number of results is read out, once the reader pauses', async () => {
    await page.goto(address);
    const status = page.getByRole('status');
    expect(await status.textContent()).toBe('');
    await field().pressSequentially('zamri');
    await eventually(() => status.textContent()).toMatch(/^\d+ results for zamri\. Nothing here is spelt “zamri”/);
    await field().fill('zzzxxx');
    await eventually(() => status.textContent()).toMatch(/^No results for zzzxxx\./);
  });
});

describe('the way back', () => {
  test('leads from a submitted query to the one before, and on again', async () => {
    await page.goto(address);
    await field().fill('zamir');
    await field().press('Enter');
    await eventually(firstResult).toBe('actor-zamir');
    await field().fill('fordow');
    await field().press('Enter');
    await eventually(firstResult).toBe('actor-fordow');
    await eventually(() => page.url()).toBe(`${address}?q=fordow`);

    await page.goBack();
    await eventually(firstResult).toBe('actor-zamir');
    expect(await field().inputValue()).toBe('zamir');
    await eventually(() => page.url()).toBe(`${address}?q=zamir`);
    await page.goBack();
    await eventually(() => index().isVisible()).toBe(true);
    expect(await field().inputValue()).toBe('');
    await page.goForward();
    await eventually(firstResult).toBe('actor-zamir');
  });

  test('leads from a result back to the results', async () => {
    await page.goto(address);
    await field().fill('zamir');
    await eventually(() => page.url()).toBe(`${address}?q=zamir`);
    await results().first().click();
    expect(await page.locator(':target').getAttribute('id')).toBe('actor-zamir');
    await page.goBack();
    await eventually(firstResult).toBe('actor-zamir');
    expect(await field().inputValue()).toBe('zamir');
  });
});

describe('by the keyboard alone', () => {
  test('a reader comes from the field to a result by tabs, and to its place', async () => {
    await page.goto(address);
    for (let stop = 0; stop < 30 && !(await field().evaluate((input) => input === document.activeElement)); stop += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('zamir');
    await heading().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Eyal Zamir');
    await page.keyboard.press('Enter');
    await page.waitForURL(/glossary\.html#actor-zamir$/);
  });

  test('the arrows move from the field through the results and back', async () => {
    await openWith('zamir');
    await field().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').getAttribute('href')).toBe('glossary.html#actor-zamir');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').getAttribute('href')).not.toBe('glossary.html#actor-zamir');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('what is folded can be unfolded, and then has all results', async () => {
    await openWith('iran');
    const [, total = ''] = /^(\d+) results/.exec(await heading().innerText()) ?? [];
    expect(await results().count()).toBeLessThan(Number(total));
    for (const summary of await page.locator('.results summary').all()) await summary.press('Enter');
    await eventually(() => results().count()).toBe(Number(total));
  });
});

describe('an odd query', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '&lt;b&gt;',
    '%3Cb%3E',
    '\\',
    '__proto__',
  ])('such as %s is text, in the heading too', async (query) => {
    await openWith(query);
    expect(await heading().locator('bdi').textContent()).toBe(query);
    expect(await field().inputValue()).toBe(query);
    expect(await page.locator('main :is(img, svg)').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('of 10,000 characters is searched by its beginning, which the page says', async () => {
    await page.goto(address);
    await field().fill('zamir fordow '.repeat(800).slice(0, 10_000));
    await heading().waitFor();
    expect(await page.locator('.results').innerText()).toContain('Only the beginning of this long query was searched.');
    expect((await heading().innerText()).length).toBeLessThan(120);
    expect((await results().count()) > 0).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('of 10,000 characters may stand in the address', async () => {
    await openWith('x'.repeat(10_000));
    expect(await heading().innerText()).toMatch(/^No results for x+…$/);
    expect(complaints).toEqual([]);
  });

  test('that is written from right to left is repeated so', async () => {
    await openWith('זמיר');
    expect(await heading().locator('bdi').textContent()).toBe('זמיר');
    expect(
      await heading()
        .locator('bdi')
        .evaluate((bdi) => getComputedStyle(bdi).direction),
    ).toBe('rtl');
    expect(await field().evaluate((input) => getComputedStyle(input).direction)).toBe('rtl');
    expect(complaints).toEqual([]);
  });

  test('that finds nothing gets a word that says so, the way to the index, and the nearest title', async () => {
    await openWith('unitedstates');
    expect(await heading().innerText()).toBe('No results for unitedstates');
    const offered = page.locator('.results p a');
    expect(await offered.evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')))).toEqual([
      address,
      fileAddress(dist, 'glossary.html') + '#actor-united-states',
    ]);
  });

  test.each(['?q=', '?q=%20%20', '?', '?x=zamir'])('that is empty, as in %s, shows the index', async (search) => {
    await page.goto(address + search);
    expect(await index().isVisible()).toBe(true);
    expect(await results().count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test('the field of another page leads to the results', async () => {
  await page.goto(fileAddress(dist, 'timeline.html'));
  await field().fill('us strikes');
  await field().press('Enter');
  await page.waitForURL(`${address}?q=us+strikes`);
  await eventually(firstResult).toBe('event-us-strikes-2025');
});

describe('without scripts', () => {
  let plain: Page;
  beforeAll(async () => {
    plain = await browser.newPage({ javaScriptEnabled: false });
  });
  afterAll(() => plain.close());

  test('the field of another page leads to the index, in full, and the page says why', async () => {
    await plain.goto(fileAddress(dist, 'timeline.html'));
    await plain.getByRole('searchbox').fill('zamir');
    await plain.getByRole('searchbox').press('Enter');
    await plain.waitForURL(`${address}?q=zamir`);
    expect(await plain.locator('.index').isVisible()).toBe(true);
    expect(await plain.locator('.entry > a:visible').count()).toBe(await plain.locator('.entry').count());
    expect(await plain.locator('main header').innerText()).toContain('Results need a script');
  });

  test('a letter of the index leads to its entries', async () => {
    await plain.goto(address);
    await plain.getByRole('link', { name: 'Z', exact: true }).click();
    expect(await plain.locator('section:has(> .margins > :target) .entry > a').first().innerText()).toBe('Eyal Zamir');
  });
});
