/** The pages of the built site, parsed as a browser parses them. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
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

/** A page and its further sheets: `timeline.html`, `timeline-2.html`. */
export function sheetFiles(dist: string, main: string): string[] {
  return pageFiles(dist).filter((file) => file === main || file.replace(/-\d+\.html$/, '.html') === main);
}

/** Whether a page is one of a single address, made for previews of links. */
export function isSharePage(file: string): boolean {
  return file.startsWith('s/');
}

/** What a share page is about, by how its address is written: a kind of thing, a part of an article, or a part of another page. */
function shareKind(file: string): string {
  const address = file.slice('s/'.length, -'.html'.length);
  const [, thing] = /^(actor|event|q|topic|word|note|work)-/.exec(address) ?? [];
  const [, part] = /^[a-z]+-([qs]?\d+(?:-\d+)?)$/.exec(address) ?? [];
  return thing ?? part?.replace(/\d+/g, '0') ?? 'part of another page';
}

/**
 * The pages that a browser has to be shown: all main pages and, of the many share pages, the first of each kind.
 * What holds for every page alike is tested on the files.
 */
export function samplePages(dist: string): string[] {
  const kinds = new Set<string>();
  return pageFiles(dist).filter((file) => {
    if (!isSharePage(file)) return true;
    const kind = shareKind(file);
    const first = !kinds.has(kind);
    kinds.add(kind);
    return first;
  });
}

const read = new Map<string, BuiltPage>();

/** Reads one page; what has been read and did not change since is not read again. */
export function readPage(dist: string, file: string): BuiltPage {
  const path = join(dist, file);
  const version = `${path} ${statSync(path).mtimeMs}`;
  const known = read.get(version);
  if (known !== undefined) return known;
  const html = readFileSync(path, 'utf8');
  const page = { file, html, $: load(html) };
  read.set(version, page);
  return page;
}

/** Reads all pages. */
export function readPages(dist: string): BuiltPage[] {
  return pageFiles(dist).map((file) => readPage(dist, file));
}

/** The pages that a reader moves among; the one for missing addresses knows no place to lead to. */
export function mainPages(dist: string): BuiltPage[] {
  return readPages(dist).filter(({ file }) => !file.includes('/') && file !== '404.html');
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
