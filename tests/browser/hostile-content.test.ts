/** Content that tries to be code: it appears as text on every page that prints it, and runs nowhere, with the policy of the pages or without. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, replaceContent, type ProjectCopy } from '../site/project-copy.ts';
import { fileAddress, workerBrowser } from '../support/browser.ts';
import { oneLine } from '../support/pages.ts';
import { smallContent } from '../support/small-content.ts';

/** Each would mark the page if it ran. */
const script = '<script>ran=1</script>';
const handler = '<img src=x onerror=ran=1>';
const breakOut = `</script></style></title>${script}`;

let project: ProjectCopy;
let browser: Browser;

function change(file: string, from: RegExp, to: string): void {
  const path = join(project.root, file);
  const text = readFileSync(path, 'utf8');
  expect(text, file).toMatch(from);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

beforeAll(async () => {
  project = copyProject();
  using content = smallContent();
  replaceContent(project, content);
  // The rule that refuses markup in the first place is taken out: what prints the content must be safe without it.
  change('src/corpus/validate.ts', /^ {2}markup,\n/m, '');
  const quoted = (text: string) => JSON.stringify(text);
  change('content/events/flood.yaml', /^title: .*$/m, `title: ${quoted(`The flood ${breakOut}`)}`);
  change('content/topics/safety.yaml', /^question: .*$/m, `question: ${quoted(`Safe ${script}?`)}`);
  change('content/questions/why-closed.mdx', /^question: .*$/m, `question: ${quoted(`Why closed ${handler}?`)}`);
  change('content/actors/council.mdx', /^name: .*$/m, `name: ${quoted(`Council ${breakOut}`)}`);
  change('content/works.yaml', /title: Floods.*$/m, `title: ${quoted(`Title ${breakOut}`)}`);
  change('content/pages/timeline.mdx', /^title: .*$/m, `title: ${quoted(`Timeline ${breakOut}`)}`);
  const { code, stderr } = await project.run('build');
  expect(code, stderr).toBe(0);
  browser = await workerBrowser();
}, 90_000);
afterAll(() => project.remove());

const pages = [
  ['index.html', script],
  ['compare.html', script],
  ['timeline.html', breakOut],
  ['faq.html', handler],
  ['glossary.html', breakOut],
  ['sources.html', breakOut],
  ['search.html', breakOut],
  ['s/event-flood.html', breakOut],
  ['s/q-why-closed.html', handler],
  ['s/actor-council.html', breakOut],
] as const;

describe.each([
  { how: 'with its policy', bypassCSP: false },
  { how: 'without its policy', bypassCSP: true },
])('$how', ({ bypassCSP }) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ bypassCSP });
  });
  afterAll(() => page.close());

  test.each(pages)('%s prints it as text', async (file, text) => {
    await page.goto(fileAddress(project.dist, file));
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    expect(oneLine((await page.locator('body').textContent()) ?? '')).toContain(text);
  });
});

test('a search for it finds it as text', async () => {
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(`${fileAddress(project.dist, 'search.html')}?q=${encodeURIComponent('council <script>')}`);
  await expect.poll(() => page.getByRole('status').first().textContent(), { timeout: 10_000 }).toContain('<script>');
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  await page.close();
});

test('a link that is code stops the build', async () => {
  change('content/pages/timeline.mdx', /^title: .*$/m, 'title: Timeline');
  change('content/notes/ml-flood.yaml', /^text: .*\n/m, 'text: >-\n  See [this](javascript:alert(1)).\n');
  const { code, stderr } = await project.run('build');
  expect(code).toBe(1);
  expect(stderr).toContain('javascript:alert(1)');
});
