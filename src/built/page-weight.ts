/** What a built page weighs. Pure. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { pageBudget, type PageBudget } from '../page-budgets.ts';

/** All in bytes, but for the two counts. */
export interface PageWeight {
  /** Its path below the site's folder. */
  readonly file: string;
  readonly raw: number;
  /** By gzip -9. */
  readonly gzip: number;
  /** By brotli, quality 11. */
  readonly brotli: number;
  /** How many requests a browser makes until the page is complete, its own included. */
  readonly requests: number;
  readonly elements: number;
  /** Script that runs: data in a script element is none. */
  readonly script: number;
}

const loads =
  'script[src], link[rel~="stylesheet"][href], link[rel~="icon"][href], img[src], source, iframe, object[data], embed, video, audio';
const runs = 'script:not([type]), script[type="module"], script[type="text/javascript"]';

/**
 * Weighs a page.
 * @param html the page as it is sent
 */
export function pageWeight(file: string, html: string): PageWeight {
  const $ = load(html);
  const addresses = $(loads)
    .toArray()
    .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '');
  return {
    file,
    raw: Buffer.byteLength(html),
    gzip: gzipSync(html, { level: 9 }).length,
    brotli: brotliCompressSync(html).length,
    requests: 1 + addresses.filter((address) => !address.startsWith('data:')).length,
    elements: $('*').length,
    script: $(runs)
      .toArray()
      .reduce((sum, element) => sum + Buffer.byteLength($(element).text()), 0),
  };
}

/** The limits that a page does not keep, each as a sentence; empty where it keeps all. */
export function overBudget(weight: PageWeight, budget: PageBudget = pageBudget(weight.file)): string[] {
  const limits = [
    ['bytes by gzip -9', weight.gzip, budget.gzip],
    ['bytes of script', weight.script, budget.script ?? Infinity],
    ['requests', weight.requests, budget.requests],
  ] as const;
  return limits.flatMap(([what, found, limit]) =>
    found <= limit ? [] : [`${weight.file}: ${found} ${what}, at most ${limit} are allowed`],
  );
}
