/** The index as it stands in the page, read for the search. */
import { isSearchKind } from './kinds.ts';
import type { SearchEntry } from './make-search.ts';
import { plainText, type Run } from './runs.ts';

/** A thing with what the index prints of it. */
export interface PrintedEntry extends SearchEntry {
  /** Its title, which leads to it. */
  readonly link: HTMLAnchorElement;
  /** Its page to be shared and, from A to Z, its kind and article. */
  readonly about: HTMLElement;
  readonly titleRuns: readonly Run[];
  readonly textRuns: readonly Run[];
}

function runsIn(element: Element | null): Run[] {
  return [...(element?.childNodes ?? [])].map((node) => ({
    text: node.textContent ?? '',
    italic: node.nodeName === 'EM' || node.nodeName === 'I',
  }));
}

function readEntry(item: HTMLElement): PrintedEntry[] {
  const { kind, article } = item.dataset;
  const link = item.querySelector('a');
  const about = item.querySelector<HTMLElement>('.label');
  if (!isSearchKind(kind) || link === null || about === null) return [];
  const titleRuns = runsIn(link);
  const textRuns = [...item.querySelectorAll('.says')].flatMap((part) => [...runsIn(part), { text: ' ', italic: false }]);
  return [
    {
      kind,
      address: link.hash.slice(1),
      article,
      link,
      about,
      titleRuns,
      textRuns,
      title: plainText(titleRuns),
      alias: item.querySelector('.alias')?.textContent ?? '',
      text: plainText(textRuns),
    },
  ];
}

/** All things in the index. */
export function readEntries(index: HTMLElement): PrintedEntry[] {
  return [...index.querySelectorAll('li')].flatMap(readEntry);
}

/** The names of the articles by their keys, the earlier first. */
export function readArticles(index: HTMLElement): Map<string, string> {
  const parts = [...index.querySelectorAll('section')].map(({ dataset }) => [dataset['article'], dataset['name']] as const);
  return new Map(parts.flatMap(([key, name]) => (key === undefined || name === undefined ? [] : [[key, name] as const])));
}
