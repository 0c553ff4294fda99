/** The same folder, unchanged, on servers with different habits, at a root and far below one, and from disk. */
import { cpSync, mkdtempSync, rmSync, symlinkSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fileAddress, workerBrowser } from '../support/browser.ts';
import { attributesOf, filesIn, isSharePage, readPage, samplePages } from '../support/pages.ts';
import { startServer, staticServers, type RunningServer } from '../support/static-servers.ts';

const dist = inject('dist');
const pages = samplePages(dist).filter((file) => file !== '404.html');

const mainPages = pages.filter((file) => !isSharePage(file));

let browser: Browser;
beforeAll(async () => {
  browser = await workerBrowser();
});

/** Links within the site, without fragments. */
const within = (links: readonly string[], origin: string) =>
  new Set(links.filter((link) => link.startsWith(origin)).map((link) => link.replace(/#.*$/, '')));

const leaving = (links: Iterable<string>, folder: string) =>
  [...links].filter((link) => !link.startsWith(folder)).map((link) => `leaves the folder: ${link}`);

/** Opens one page after the other in one window, and says what went wrong with each, and where it leads within the site. */
async function watch(folder: string) {
  let faults: string[] = [];
  const page = await browser.newPage();
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
  const visit = async (address: string) => {
    faults = [];
    await page.goto(address);
    const title = await page.title();
    const links = await page
      .locator('a, area, form')
      .evaluateAll((all) =>
        all.map((element) => new URL(element.getAttribute(element.localName === 'form' ? 'action' : 'href') ?? '', document.baseURI).href),
      );
    const inner = within(links, folder.startsWith('file:') ? 'file:' : new URL(folder).origin);
    return { faults: [...faults, ...(title === '' ? ['no title'] : []), ...leaving(inner, folder)], inner };
  };
  return { visit, close: () => page.close() };
}

describe.each(staticServers.flatMap((name) => ['', 'any/depth/'].map((path) => ({ name, path }))))(
  'on $name under /$path',
  ({ name, path }) => {
    let root: string;
    let server: RunningServer;
    beforeAll(async () => {
      root = mkdtempSync(join(tmpdir(), 'host-'));
      cpSync(dist, join(root, path), { recursive: true });
      server = await startServer(name, root);
    });
    afterAll(() => {
      server.stop();
      rmSync(root, { recursive: true });
    });

    test('every page is answered as it was built, and from where the host leads to it every link within the site is answered', async () => {
      const folder = server.address + path;
      const faults: string[] = [];
      const links = new Set<string>();
      for (const file of pages) {
        const { html, $ } = readPage(dist, file);
        const response = await fetch(folder + file);
        if (!response.ok || (await response.text()) !== html) faults.push(`${response.status}: ${file} is not what was built`);
        // With a base of their own the links would lead elsewhere than is worked out here.
        expect($('base'), file).toHaveLength(0);
        // The home page puts back the slash that a host leaves out, which the test below shows.
        const base = `${response.url}/` === folder ? folder : response.url;
        const written = [...attributesOf($, '[href]', 'href'), ...attributesOf($, '[src]', 'src'), ...attributesOf($, 'form', 'action')];
        const inner = within(
          written.map((link) => new URL(link, base).href),
          server.address,
        );
        faults.push(...leaving(inner, folder).map((fault) => `${file}: ${fault}`));
        inner.forEach((link) => links.add(link));
      }
      expect(links.size).toBeGreaterThanOrEqual(mainPages.length);
      for (const link of links) {
        const response = await fetch(link);
        await response.body?.cancel();
        if (!response.ok || !`${response.url}/`.startsWith(folder)) faults.push(`${response.status}: ${link} led to ${response.url}`);
      }
      expect(faults).toEqual([]);
    });

    // The bytes are the same on every host, and the test above shows it: what is left to a browser is where it takes itself to be.
    test('a browser opens the pages without a fault, and their links stay within', async () => {
      const folder = server.address + path;
      const { visit, close } = await watch(folder);
      const faults: string[] = [];
      const home = await visit(folder);
      for (const link of home.inner) if (!(await fetch(link)).ok) faults.push(`no answer: ${link}`);
      faults.push(...home.faults);
      for (const file of path === '' ? [] : mainPages) {
        const seen = await visit(folder + file);
        faults.push(...seen.faults.map((fault) => `${file}: ${fault}`));
      }
      await close();
      expect(faults).toEqual([]);
    });
  },
);

// In the folder in which they were built the same is shown by `reading.test.ts`.
test('from disk, in a folder that was renamed, with a space in its name, every page loads without a fault and every link leads to a file', async () => {
  const moved = mkdtempSync(join(tmpdir(), 'disk-'));
  const folder = join(moved, 'a copy');
  symlinkSync(dist, folder);
  const { visit, close } = await watch(fileAddress(folder, ''));
  const faults: string[] = [];
  for (const file of pages) {
    const seen = await visit(fileAddress(folder, file));
    faults.push(...seen.faults.map((fault) => `${file}: ${fault}`));
    faults.push(...[...seen.inner].filter((link) => !existsSync(fileURLToPath(link))).map((link) => `${file}: no file ${link}`));
  }
  await close();
  rmSync(moved, { recursive: true });
  expect(faults).toEqual([]);
});

test('no file or folder has a name that hosts hide, or that differs from another by its case alone', () => {
  const files = filesIn(dist);
  expect(files.filter((file) => file.split('/').some((name) => /^[._]/.test(name)))).toEqual([]);
  expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
});
