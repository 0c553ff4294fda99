/** Results as elements of the page. Text is only ever set as text, so that no query can become markup. */
import { excerpt, markTerms, type Piece } from './excerpt.ts';
import { groupHits } from './group-hits.ts';
import { kindLabels } from './kinds.ts';
import type { Found, Hit } from './make-search.ts';
import type { PrintedEntry } from './read-index.ts';

/** How many results of a kind, or of a kind and an article, are shown before the rest is folded. */
const open = 5;
/** How many words of a text a result shows; of a statement, all. */
const excerptLength = 45;
/** How many characters of a long query are repeated. */
const repeated = 60;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function printed(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, italic, marked }) => {
    const inner = marked ? element('mark', '', text) : text;
    return italic ? element('em', '', inner) : inner;
  });
}

/** A query as the page repeats it: it may be long, hold markup, or be written from right to left. */
function echo(query: string): HTMLElement {
  const characters = Array.from(query);
  const bdi = element('bdi', '', characters.length > repeated ? `${characters.slice(0, repeated).join('')}…` : query);
  bdi.dir = 'auto';
  return bdi;
}

function result({ entry, terms }: Hit<PrintedEntry>): HTMLElement {
  const { kind, link, about, titleRuns, textRuns } = entry;
  const title = link.cloneNode();
  if (title instanceof HTMLElement) title.append(...printed(markTerms(titleRuns, terms)));
  const text = printed(excerpt(textRuns, terms, kind === 'sentence' ? Infinity : excerptLength));
  return element('li', 'entry margins', title, about.cloneNode(true), ...(text.length > 0 ? [element('p', 'says', ...text)] : []));
}

function list(hits: readonly Hit<PrintedEntry>[]): (Node | string)[] {
  const items = (some: readonly Hit<PrintedEntry>[]) => element('ol', 'plain', ...some.map(result));
  if (hits.length <= open + 1) return [items(hits)];
  const more = element('details', 'more', element('summary', 'label', `${hits.length - open} more`));
  more.addEventListener('toggle', () => more.childElementCount > 1 || more.append(items(hits.slice(open))), { once: true });
  return [items(hits.slice(0, open)), more];
}

const row = (...children: (Node | string)[]) => element('div', 'margins', ...children);

/** The number of results, as a reader says it. */
const counted = (count: number) => `${count} ${count === 1 ? 'result' : 'results'} for `;

/** Words as an enumeration: “one”, “two” or “three”. */
const either = (words: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words.map((word) => `“${word}”`));

/** What was not searched of the index: how many of its further pages are still to be read, and links to those that cannot be. */
export interface Unsearched {
  readonly unread: number;
  readonly missing: readonly HTMLAnchorElement[];
}

/** What a reader should know of how the results were found. */
function remarks({ hits, all, respelt, cut }: Found<PrintedEntry>, { unread, missing }: Unsearched): (Node | string)[][] {
  const texts = [
    ...(cut ? ['Only the beginning of this long query was searched.'] : []),
    ...(hits.length > 0 && respelt.length > 0 ? [`Nothing here is spelt ${either(respelt)}: the nearest spelling was searched.`] : []),
    ...(hits.length > 0 && !all ? ['Nothing here has all of these words: this is what has most of them.'] : []),
    ...(unread > 0 ? [`${unread} ${unread === 1 ? 'part of the index is' : 'parts of the index are'} still being read.`] : []),
  ];
  return [
    ...texts.map((text) => [text]),
    ...missing.map(({ href, dataset }) => {
      const part = element('a', '', `Part ${dataset['sheet']} of the index`);
      part.href = href;
      return [part, ' could not be read.'];
    }),
  ];
}

function nothing({ nearest }: Found<PrintedEntry>, page: string, complete: boolean): Node[] {
  const index = element('a', '', 'index A\u00a0to\u00a0Z');
  index.href = page;
  const where = complete ? 'on this site' : 'that was searched';
  const advice = element('p', '', `Nothing ${where} has such words. All that there is stands in the `, index, '.');
  return nearest === undefined ? [advice] : [advice, element('p', '', 'Were you looking for ', nearest.link.cloneNode(true), '?')];
}

/**
 * Prints what was found: a heading with the number, then the results by kind and article.
 * @param query as the reader wrote it
 * @param articles the names of the articles by their keys, the earlier first
 * @param page the address of the page without a query
 */
export function printResults(
  found: Found<PrintedEntry>,
  query: string,
  articles: ReadonlyMap<string, string>,
  page: string,
  unsearched: Unsearched,
): Node[] {
  const { hits } = found;
  const heading = element('h2', '', hits.length === 0 ? 'No results for ' : counted(hits.length), echo(query));
  const notes = remarks(found, unsearched).map((remark) => element('p', 'label', ...remark));
  if (hits.length === 0) return [row(heading, ...notes, ...nothing(found, page, unsearched.unread + unsearched.missing.length === 0))];
  const groups = groupHits(hits, [...articles.keys()]).map(({ kind, parts }) => {
    const count = parts.reduce((sum, part) => sum + part.hits.length, 0);
    const group = element(
      'section',
      'index-part',
      row(element('h3', '', kindLabels[kind].several, ' ', element('span', 'label', `${count}`))),
    );
    for (const { article, hits: own } of parts) {
      if (article !== undefined) group.append(row(element('h4', article, articles.get(article) ?? article)));
      group.append(...list(own));
    }
    return group;
  });
  return [row(heading, ...notes), ...groups];
}
