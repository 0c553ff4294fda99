/** An Atom feed (RFC 4287) as a feed reader takes it apart. */
import type { Element, Nodes, Parents } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** What a feed and each of its entries have in common. */
export interface AtomPart {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  /** The addresses of its links, by their `rel`. */
  readonly links: Readonly<Record<string, readonly string[]>>;
}

export interface AtomFeed extends AtomPart {
  readonly authors: readonly string[];
  readonly entries: readonly AtomPart[];
}

function textOf(node: Nodes): string {
  return 'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';
}

function elements(parent: Parents, name: string): Element[] {
  return parent.children.flatMap((node) => (node.type === 'element' && node.name === name ? [node] : []));
}

/** The text of an element that has to be there once, and to hold text alone. */
function only(parent: Element, name: string): string {
  const [found, ...more] = elements(parent, name);
  if (found === undefined || more.length > 0) throw new Error(`Expected one <${name}>, found ${found === undefined ? 0 : more.length + 1}`);
  if (found.children.some(({ type }) => type !== 'text')) throw new Error(`Expected text in <${name}>`);
  return textOf(found);
}

function part(element: Element): AtomPart {
  const links: Record<string, string[]> = {};
  for (const { attributes } of elements(element, 'link')) (links[attributes['rel'] ?? 'alternate'] ??= []).push(attributes['href'] ?? '');
  return { id: only(element, 'id'), title: only(element, 'title'), updated: only(element, 'updated'), links };
}

/**
 * Reads a feed.
 * @throws VFileMessage where the text is no well-formed XML; Error where it is no Atom feed, or lacks what RFC 4287 asks for
 */
export function readAtom(xml: string): AtomFeed {
  const [top] = elements(fromXml(xml), 'feed');
  if (top?.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom') throw new Error('Expected an Atom feed');
  return {
    ...part(top),
    authors: elements(top, 'author').map((author) => only(author, 'name')),
    entries: elements(top, 'entry').map(part),
  };
}
