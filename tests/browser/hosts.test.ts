/** The same folder, unchanged, on servers with different habits, at a root and far below one, and from disk. */
import { cpSync, mkdtempSync, rmSync, symlinkSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fileAddress, launchBrowser } from '../support/browser.ts';
import { filesIn, isSharePage, samplePages } from '../support/pages.ts';
import { startServer, staticServers, type RunningServer } from '../support/static-servers.ts';

const dist = inject('dist');
const pages = samplePages(dist).filter((file) => file !== '404.html');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What went wrong on a page, and where its links within the site lead, without fragments. */
async function visit(context: BrowserContext, address: string, folder: string) {
  const faults: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    // A host may lead to the folder's name without its slash.
    if (!`${request.url()}/`.startsWith(folder) && !request.url().startsWith('data:')) faults.push(`outside: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address);
  const title = await page.title();
  const links = await page
    .locator('a, area, form')
    .evaluateAll((all) =>
      all.map((element) => new URL(element.getAttribute(element.localName === 'form' ? 'action' : 'href') ?? '', document.baseURI).href),
    );
  await page.close();
  const origin = folder.startsWith('file:') ? 'file:' : new URL(folder).origin;
  const inner = [...new Set(links.filter((link) => link.startsWith(origin)).map((link) => link.replace(/#.*$/, '')))];
  faults.push(...inner.filter((link) => !link.startsWith(folder)).map((link) => `leaves the folder: ${link}`));
  return { faults, title, inner };
}

describe.each(staticServers.flatMap((name) => ['', 'any/depth/'].map((path) => ({ name, path }))))(
  'on $name under /$path',
  ({ name, path }) => {
    let root: string;
    let server: RunningServer;
    let context: BrowserContext;
    beforeAll(async () => {
      root = mkdtempSync(join(tmpdir(), 'host-'));
      cpSync(dist, join(root, path), { recursive: true });
      server = await startServer(name, root);
      context = await browser.newContext();
    });
    afterAll(async () => {
      await context.close();
      server.stop();
      rmSync(root, { recursive: true });
    });

    test('every page loads without a fault, and every link within the site is answered', async () => {
      const folder = server.address + path;
      const faults: string[] = [];
      const links = new Set<string>();
      for (const file of ['', ...pages]) {
        const seen = await visit(context, folder + file, folder);
        expect.soft(seen.title, file).not.toBe('');
        faults.push(...seen.faults.map((fault) => `${file}: ${fault}`));
        seen.inner.forEach((link) => links.add(link));
      }
      expect(links.size).toBeGreaterThanOrEqual(pages.filter((file) => !isSharePage(file)).length);
      for (const link of links) {
        const response = await context.request.get(link);
        const inside = `${response.url()}/`.startsWith(folder);
        if (!response.ok() || !inside) faults.push(`${response.status()}: ${link} led to ${response.url()}`);
      }
      expect(faults).toEqual([]);
    });
  },
);

describe('from disk', () => {
  test.each(['as it was built', 'renamed, with a space in its name'])(
    '%s, every page loads without a fault and every link leads to a file',
    async (how) => {
      const moved = mkdtempSync(join(tmpdir(), 'disk-'));
      const folder = how === 'as it was built' ? dist : join(moved, 'a copy');
      if (folder !== dist) symlinkSync(dist, folder);
      const context = await browser.newContext();
      const faults: string[] = [];
      for (const file of pages) {
        const seen = await visit(context, fileAddress(folder, file), fileAddress(folder, ''));
        faults.push(...seen.faults.map((fault) => `${file}: ${fault}`));
        faults.push(...seen.inner.filter((link) => !existsSync(fileURLToPath(link))).map((link) => `${file}: no file ${link}`));
      }
      await context.close();
      rmSync(moved, { recursive: true });
      expect(faults).toEqual([]);
    },
  );
});

test('no file or folder has a name that hosts hide, or that differs from another by its case alone', () => {
  const files = filesIn(dist);
  expect(files.filter((file) => file.split('/').some((name) => /^[._]/.test(name)))).toEqual([]);
  expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
});
