/** The typed links of a piece of prose, read from its syntax tree. Pure. */
import type { Link, Nodes, Paragraph, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { sourceRange } from './source-range.ts';
import { looksLikeReference, parseReference, type Reference } from '../reference.ts';

/** A link whose target is, or claims to be, a reference. */
export interface TypedLink {
  readonly url: string;
  /** Undefined where the target does not parse. */
  readonly reference: Reference | undefined;
  /** What is printed; empty where it cites. */
  readonly text: string;
  /** Whether it has no text: it then cites. */
  readonly citation: boolean;
  /** Counted from 1, in the parsed text. */
  readonly line: number;
  readonly column: number;
}

/** Reads one link. */
export function readLink(link: Link): TypedLink | undefined {
  if (!looksLikeReference(link.url)) return undefined;
  const { line, column } = sourceRange(link);
  return {
    url: link.url,
    reference: parseReference(link.url),
    text: toString(link),
    citation: link.children.length === 0,
    line,
    column,
  };
}

/** All typed links below a node, in the order of the text. */
export function typedLinks(node: Nodes): TypedLink[] {
  const found: TypedLink[] = [];
  visit(node, 'link', (link) => {
    const typed = readLink(link);
    if (typed !== undefined) found.push(typed);
  });
  return found;
}

/** The targets of the links below a node that are no references. */
export function otherLinks(node: Nodes): string[] {
  const found: string[] = [];
  visit(node, 'link', (link) => {
    if (readLink(link) === undefined) found.push(link.url);
  });
  return found;
}

/** The text behind the last citation of a paragraph: all of it where nothing is cited, and empty where it ends in a citation. */
export function textAfterCitations(paragraph: Paragraph): string {
  const last = paragraph.children.findLastIndex((child) => child.type === 'link' && readLink(child)?.citation === true);
  return toString(paragraph.children.slice(last + 1)).trim();
}

/** The blocks of text below a root or container that stand for themselves: its paragraphs. */
export function paragraphsOf(root: Parents) {
  const found: Extract<Nodes, { type: 'paragraph' }>[] = [];
  visit(root, 'paragraph', (paragraph) => {
    found.push(paragraph);
    return SKIP;
  });
  return found;
}
