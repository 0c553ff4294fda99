/** A real browser, and the built site on a server. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { preview } from 'astro';
import { chromium, type Browser } from 'playwright-core';
import { browserIsPackaged } from './built-site.ts';

/** With the first two a closed page ends the browser; with the next two it would allow pages more than a reader's browser does. */
const unwanted = ['--single-process', '--no-zygote', '--disable-web-security', '--allow-running-insecure-content'];
/** What draws by a graphics card that is only imitated takes a third more of the processor. */
const imitatedCard = [
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** Starts a browser; whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  if (!browserIsPackaged) return chromium.launch({ channel: 'chrome' });
  const args = sparticuz.args.filter((argument) => !unwanted.includes(argument) && !imitatedCard.includes(argument));
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...args, '--disable-gpu'] });
}

let shared: Promise<Browser> | undefined;

/**
 * The browser of a test worker, started once for all its files; it ends with the worker. Who opens a context or a page closes it.
 */
export function workerBrowser(): Promise<Browser> {
  return (shared ??= launchBrowser());
}

/** The address of a page on disk. */
export function fileAddress(dist: string, file: string): string {
  return pathToFileURL(join(dist, file)).href;
}

/** The built site on a server of its own. */
export interface ServedSite {
  /** Where it lies: ends in a slash. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves `dist/` as `npm run preview` does; a page that does not exist is answered by 404.html.
 * @param base the folder below which the site lies: `/some/where`
 */
export async function serveSite(base: string): Promise<ServedSite> {
  const server = await preview({ base, logLevel: 'silent', server: { host: '127.0.0.1', port: 0 } });
  return { address: `http://127.0.0.1:${server.port}${base}/`, stop: () => server.stop() };
}
