/** Descriptions for search engines and previews of links: short, and with both articles that are compared named. Pure. */
import type { Corpus } from '../corpus/model.ts';

/** The length that no description exceeds, in characters. */
export const longestDescription = 200;

const list = new Intl.ListFormat('en-GB');

/** Names of several words, in which no cut may fall: those of the articles, and those of the actors here and in the articles. */
export function properNames({ articles, actors }: Pick<Corpus, 'articles' | 'actors'>): string[] {
  const names = [
    ...articles.map(({ entry }) => entry.fields.name),
    ...actors.flatMap(({ entry: { fields } }) => [fields.name, fields.fullName ?? '', ...Object.values(fields.names).flat()]),
  ];
  return [...new Set(names.filter((name) => name.includes(' ')))];
}

/** Where the last name that spans a position begins; the position itself where none does. */
function beforeName(text: string, position: number, names: readonly string[]): number {
  const starts = names.flatMap((name) => {
    const start = text.lastIndexOf(name, position - 1);
    return start >= 0 && start + name.length > position ? [start] : [];
  });
  return starts.length === 0 ? position : beforeName(text, Math.min(...starts), names);
}

/**
 * Shortens a text to a length, at a space that lies within no name, and marks the cut by an ellipsis. White space becomes single spaces.
 * @param length in characters, the ellipsis included
 */
export function shorten(text: string, length: number, names: readonly string[] = []): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= length) return whole;
  const space = whole.lastIndexOf(' ', length - 1);
  const kept = space < 0 ? '' : whole.slice(0, beforeName(whole, space, names));
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
export function describe(text: string, closing: string, names: readonly string[]): string {
  const room = longestDescription - closing.length - 1;
  return room < 2 || text.trim() === '' ? shorten(closing, longestDescription, names) : `${shorten(text, room, names)} ${closing}`;
}
