/** The pages of the built site, parsed as a browser parses them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** A page of the built site. */
export interface BuiltPage {
  /** Its path below the site's folder, such as `timeline.html`. */
  readonly file: string;
  readonly html: string;
  /** Queries the parsed page. */
  readonly $: CheerioAPI;
}

/** All files of a folder, as paths below it, in the order of their names. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

/** The paths of all pages of a built site. */
export function pageFiles(dist: string): string[] {
  return filesIn(dist).filter((file) => file.endsWith('.html'));
}

/**
 * The pages that a browser has to be shown: all main pages and, of the many share pages, the first of each kind.
 * What holds for every page alike is tested on the files.
 */
export function samplePages(dist: string): string[] {
  const kinds = new Set<string>();
  return pageFiles(dist).filter((file) => {
    const kind = /^s\/(?:[a-z]+-(?:[qs]?\d+(?:-\d+)?$)?)/.exec(file.replace(/\.html$/, ''))?.[0].replace(/\d+/g, '0');
    if (kind === undefined) return true;
    const first = !kinds.has(kind);
    kinds.add(kind);
    return first;
  });
}

/** Reads one page. */
export function readPage(dist: string, file: string): BuiltPage {
  const html = readFileSync(join(dist, file), 'utf8');
  return { file, html, $: load(html) };
}

/** Reads all pages. */
export function readPages(dist: string): BuiltPage[] {
  return pageFiles(dist).map((file) => readPage(dist, file));
}

/** A text with all white space as single spaces: how it looks, whatever the markup's line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The values of an attribute of all elements that a selector finds, without those that lack it. */
export function attributesOf($: CheerioAPI, selector: string, name: string): string[] {
  return $(selector)
    .toArray()
    .flatMap((element) => $(element).attr(name) ?? []);
}

/** The texts of all elements that a selector finds. */
export function textsOf($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .toArray()
    .map((element) => oneLine($(element).text()));
}
