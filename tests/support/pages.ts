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

/** Whether a page is one of a single address, made for previews of links. */
export function isSharePage(file: string): boolean {
  return file.startsWith('s/');
}

/** The paths of the pages that a reader goes through: all but the share pages. */
export function mainFiles(dist: string): string[] {
  return pageFiles(dist).filter((file) => !isSharePage(file));
}

/** What a share page is about, by how its address is written: the kinds of things, then the parts of an article, then all else. */
function shareKind(file: string): string {
  const address = file.slice('s/'.length, -'.html'.length);
  const [, thing] = /^(actor|event|q|topic|word|note|work)-/.exec(address) ?? [];
  if (thing !== undefined) return thing;
  return /^[a-z]+-(?:[sq]?)\d+(?:-\d+)?$/.test(address) ? address.replace(/^[a-z]+-/, '').replace(/\d+/g, '1') : 'part of a page';
}

/** The pages that stand for all in tests that take long: every main page, and one share page of each kind. */
export function sampleFiles(dist: string): string[] {
  const shares = pageFiles(dist).filter(isSharePage);
  return [...mainFiles(dist), ...new Map(shares.map((file) => [shareKind(file), file])).values()];
}

const read = new Map<string, BuiltPage>();

/** Reads one page; the site is built before the tests and does not change. */
export function readPage(dist: string, file: string): BuiltPage {
  const path = join(dist, file);
  const known = read.get(path);
  if (known !== undefined) return known;
  const html = readFileSync(path, 'utf8');
  const page = { file, html, $: load(html) };
  read.set(path, page);
  return page;
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
