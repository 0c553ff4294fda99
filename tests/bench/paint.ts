/**
 * `npm run paint`: when a reader on a slow telephone sees each reading page, in a real browser. A benchmark, not a test: it asserts nothing.
 * The page comes from a server on this machine, compressed as hosts do, through 150 ms round trip and 1.6 Mbit/s, to a CPU slowed by 4.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { filesIn } from '../support/pages.ts';

const dist = join(process.cwd(), 'dist');
const runs = 3;
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

interface Paint {
  /** Milliseconds since the navigation began. */
  readonly first: number;
  readonly largest: number;
  readonly shift: number;
}

/** Opens a page once, with nothing in the cache. */
async function measure(browser: Browser, address: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'load' });
  const paint = await page.evaluate(
    () =>
      new Promise<Paint>((settle) => {
        const found = { first: 0, largest: 0, shift: 0 };
        const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
          new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
        watch('paint', ({ name, startTime }) => (found.first = name === 'first-contentful-paint' ? startTime : found.first));
        watch('largest-contentful-paint', ({ startTime }) => (found.largest = startTime));
        watch('layout-shift', (entry) => (found.shift += Number(Reflect.get(entry, 'value'))));
        setTimeout(() => settle(found), 1_000);
      }),
  );
  await context.close();
  return paint;
}

/** Serves pages by gzip -9, each compressed before it is asked for. */
async function serveCompressed(files: readonly string[]): Promise<{ readonly address: string; readonly stop: () => void }> {
  const pages = new Map(files.map((file) => [`/${file}`, gzipSync(readFileSync(join(dist, file)), { level: 9 })]));
  const server = createServer(({ url = '/' }, response) => {
    const page = pages.get(url);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(page);
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port');
  return { address: `http://127.0.0.1:${at.port}/`, stop: () => void server.close() };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const files = filesIn(dist).filter((file) => file.endsWith('.html') && !file.includes('/'));
const [browser, site] = await Promise.all([launchBrowser(), serveCompressed(files)]);
try {
  console.log(`${'page'.padEnd(28)} first   largest  shift   (ms, median of ${runs})`);
  for (const file of files) {
    const paints: Paint[] = [];
    for (let run = 0; run < runs; run += 1) paints.push(await measure(browser, site.address + file));
    const of = (name: keyof Paint) => median(paints.map((paint) => paint[name]));
    console.log(
      `${file.padEnd(28)} ${of('first').toFixed(0).padStart(5)} ${of('largest').toFixed(0).padStart(9)} ${of('shift').toFixed(3).padStart(6)}`,
    );
  }
} finally {
  await browser.close();
  site.stop();
}
