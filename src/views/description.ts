/** Descriptions for search engines and previews of links: short, and with both articles that are compared named. Pure. */
import type { Corpus } from '../corpus/model.ts';

/** The length that no description exceeds, in characters. */
export const longestDescription = 200;

const list = new Intl.ListFormat('en-GB');

/** Names of several words, in which no cut may fall, by their first word. */
export type ProperNames = ReadonlyMap<string, readonly string[]>;

const firstWord = (text: string) => text.slice(0, text.indexOf(' '));

/** Names by their first word; those of one word are left out, as no cut falls in a word. */
export function namesByFirstWord(names: readonly string[]): ProperNames {
  return Map.groupBy(new Set(names.filter((name) => name.includes(' '))), firstWord);
}

const found = new WeakMap<object, ProperNames>();

/** The names of the articles, and those of the actors here and in the articles. They are found once for each corpus. */
export function properNames(corpus: Pick<Corpus, 'articles' | 'actors'>): ProperNames {
  const names = found.get(corpus) ?? findProperNames(corpus);
  found.set(corpus, names);
  return names;
}

function findProperNames({ articles, actors }: Pick<Corpus, 'articles' | 'actors'>): ProperNames {
  return namesByFirstWord([
    ...articles.map(({ entry }) => entry.fields.name),
    ...actors.flatMap(({ entry: { fields } }) => [fields.name, fields.fullName ?? '', ...Object.values(fields.names).flat()]),
  ]);
}

/** Where the first of the names that span a position, or overlap with one that does, begins; the position itself where none does. */
function beforeNames(text: string, position: number, names: ProperNames): number {
  const words = [...text.slice(0, position).matchAll(/[\p{L}\p{N}]\S*/gu)].map(({ index }) => index);
  const spanned = words.find((start) =>
    names.get(firstWord(text.slice(start)))?.some((name) => start + name.length > position && text.startsWith(name, start)),
  );
  return spanned === undefined ? position : beforeNames(text, spanned, names);
}

/**
 * Shortens a text to a length, at a space that lies within no name, and marks the cut by an ellipsis. White space becomes single spaces.
 * @param length in characters, the ellipsis included
 */
export function shorten(text: string, length: number, names: ProperNames = new Map()): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= length) return whole;
  const space = whole.lastIndexOf(' ', length - 1);
  const kept = space < 0 ? '' : whole.slice(0, beforeNames(whole, space, names));
  return `${kept.replace(/[\s\p{P}]+$/u, '')}…`;
}

/** The names of the two articles that are compared, the earlier first: `Middle East Observer and The Global Angle`. */
export function articleNames({ compared }: Pick<Corpus, 'compared'>): string {
  return list.format(compared.map(({ entry }) => entry.fields.name));
}

/**
 * A description: a text, shortened where needed, and a closing sentence that is never cut.
 * @param closing names the articles
 */
export function describe(text: string, closing: string, names: ProperNames): string {
  const room = longestDescription - closing.length - 1;
  return room < 2 || text.trim() === '' ? shorten(closing, longestDescription, names) : `${shorten(text, room, names)} ${closing}`;
}
