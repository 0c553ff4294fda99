/** The timeline, after an editor has added more events than its page holds: published on several sheets, and old links arrive. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../site/project-copy.ts';
import { fileAddress, launchBrowser } from '../support/browser.ts';
import { attributesOf, oneLine, readPage, sheetFiles, textsOf } from '../support/pages.ts';

const published = readFileSync('content/anchors.txt', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('timeline.html#'));

let project: ProjectCopy;
let browser: Browser;
beforeAll(async () => {
  project = copyProject();
  for (let day = 1; day <= 20; day += 1) {
    const text = `On that day the sky was clear, as the paper of the day had it, and on the day ${day} days later it was clear too.`;
    const event = `title: A clear sky on day ${day}\nwhen: "2019-05-${String(day).padStart(2, '0')}"\nbasis: record\ntext: ${text}\ncites: []\nworks: [s70]\n`;
    writeFileSync(join(project.root, 'content/events', `clear-sky-${day}.yaml`), event);
  }
  for (const script of ['anchors', 'build']) {
    const { code, stderr } = await project.run(script);
    expect(code, stderr).toBe(0);
  }
  browser = await launchBrowser();
}, 90_000);
afterAll(async () => {
  await browser.close();
  project.remove();
});

const sheets = () => sheetFiles(project.dist, 'timeline.html');
const sheet = (file: string) => readPage(project.dist, file).$;
/** The address of an event that stood on the page and now stands on its second sheet. */
const moved = () => attributesOf(sheet('timeline-2.html'), 'li.entry', 'id').find((id) => published.includes(`timeline.html#${id}`)) ?? '';

describe('the sheets', () => {
  test('hold every address of the page once between them, and every new event', () => {
    expect(sheets()).toEqual(['timeline-2.html', 'timeline.html']);
    const ids = sheets().flatMap((file) => attributesOf(sheet(file), '[id]', 'id'));
    for (const line of published)
      expect(
        ids.filter((id) => line === `timeline.html#${id}`),
        line,
      ).toHaveLength(1);
    expect(ids).toContain('event-clear-sky-20');
  });

  test('name each other, and say what each holds', () => {
    for (const file of sheets()) {
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
    expect(page.url()).toBe(fileAddress(project.dist, 'timeline-2.html'));
    expect(await page.locator(`#${moved()}`).count()).toBe(1);
    await context.close();
  });
});
