/**
 * Every address of the site, as a function of what it leads to, relative to the page that links.
 * Addresses come from numbers and ids, never from wording. Pure; runs in plain Node as well as in Astro.
 */
import type { Reference, ThingKind } from './reference.ts';

/** A page by its path without the ending: `timeline`, or `s/ga-4-1` one folder down. */
export type Page = string;

/** A page and, on it, an address. */
export interface Target {
  readonly page: Page;
  readonly address?: string;
}

/** The main page of the things of each kind: they are printed on it, or on one of its further sheets. */
export const pageOfKind = {
  actor: 'glossary',
  event: 'timeline',
  question: 'faq',
  topic: 'compare',
  word: 'words',
  note: 'notes',
  work: 'sources',
} as const satisfies Record<ThingKind, Page>;

/** The address of whatever a reference names; unique over the whole site. */
export function addressOf(reference: Reference): string {
  if (reference.kind === 'sentence') return `${paragraphAddress(reference.article, reference.paragraph)}-${reference.sentence}`;
  return reference.kind === 'question' ? `q-${reference.id}` : `${reference.kind}-${reference.id}`;
}

/** The address of a paragraph: `ga-4`. */
export function paragraphAddress(article: string, paragraph: number): string {
  return `${article}-${paragraph}`;
}

/** The address of an article's own question, by the paragraph that it stands above: `ga-q24`. */
export function questionAddress(article: string, paragraph: number): string {
  return `${article}-q${paragraph}`;
}

/** The address of a section of a retelling, by the paragraph that it begins with: `ga-s5`. A section before or after it may come and go. */
export function sectionAddress(article: string, paragraph: number): string {
  return `${article}-s${paragraph}`;
}

/** The page on which the changes of the site are printed. */
export const changesPage: Page = 'about';

/** The page of a sheet: the first is the main page itself, `timeline`; the second is `timeline-2`. */
export function sheetPage(main: Page, number: number): Page {
  return number === 1 ? main : `${main}-${number}`;
}

/** The address of a change, on its page. */
export function changeAddress(id: string): string {
  return `change-${id}`;
}

/**
 * A relative link from one page to another, or within one.
 * @returns `#address`, `page.html`, `page.html#address`, with `../` for each folder that the linking page lies in
 */
export function href(from: Page, to: Target): string {
  const fragment = to.address === undefined ? '' : `#${to.address}`;
  if (from === to.page && fragment !== '') return fragment;
  return `${'../'.repeat(from.split('/').length - 1)}${to.page}.html${fragment}`;
}

/**
 * The address of a page, or of a thing on it, where the place of the site is known. The home page is the folder itself.
 * @param site the folder, with a slash at its end
 */
export function absoluteUrl(site: URL, to: Target): string {
  const link = href('', to);
  return new URL(link.replace(/^index\.html/, ''), site).href;
}

/**
 * The address of a page, or of a thing on it, for data in a page: absolute where the place of the site is known, and else relative.
 * JSON-LD resolves it against the address of the document that it stands in (JSON-LD 1.1, section 7.1).
 */
export function dataUrl(from: Page, to: Target, site: URL | undefined): string {
  return site === undefined ? href(from, to) : absoluteUrl(site, to);
}

/** A link from a page to a file beside the pages, such as `explainer.json`. */
export function fileHref(from: Page, file: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${file}`;
}

/** The address of a file beside the pages, where the place of the site is known. */
export function absoluteFileUrl(site: URL, file: string): string {
  return new URL(file, site).href;
}

/** The page that an address has of its own, for previews of links: `s/ga-4-1`. */
export function sharePage(address: string): Page {
  return `s/${address}`;
}

/** The picture of a main page, for previews of links. */
export function previewFile(page: Page): string {
  return `preview/${page}.png`;
}

/**
 * The address of a passage of an original article, by a text fragment.
 * Follows the WICG draft "URL Fragment Text Directives": `&`, `-` and `,` are percent-encoded besides what URLs need.
 */
export function passageUrl(articleUrl: string, locator: string): string {
  return `${articleUrl}#:~:text=${encodeURIComponent(locator).replaceAll('-', '%2D')}`;
}
