/** Prose as its paragraphs, with italics and typed links marked, for components that print it. Pure. */
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { headingAddress } from './headings.ts';
import { parseBody, parseField } from './parse-prose.ts';
import { markReferences } from './remark-references.ts';
import { paragraphsOf } from './typed-links.ts';

/** What stands in a paragraph. */
export type LinkedParagraph = readonly PhrasingContent[];

function paragraphs(root: Root): LinkedParagraph[] {
  markReferences(root);
  return paragraphsOf(root).map(({ children }) => children);
}

/** The paragraphs of a YAML field. */
export function linkedField(text: string): LinkedParagraph[] {
  return paragraphs(parseField(text));
}

/**
 * The paragraphs of the body of an MDX file.
 * @throws VFileMessage where it is not MDX
 */
export function linkedBody(text: string): LinkedParagraph[] {
  return paragraphs(parseBody(text));
}

/**
 * The paragraphs below each heading of the second level that has an address, by that address.
 * @throws VFileMessage where the body is not MDX
 */
export function linkedSections(text: string): Map<string, LinkedParagraph[]> {
  const root = parseBody(text);
  markReferences(root);
  const sections = new Map<string, LinkedParagraph[]>();
  let current: LinkedParagraph[] = [];
  for (const node of root.children) {
    if (node.type === 'heading') {
      const address = node.depth === 2 ? headingAddress(node) : undefined;
      current = [];
      if (address !== undefined) sections.set(address, current);
    } else current.push(...paragraphsOf({ type: 'root', children: [node] }).map(({ children }) => children));
  }
  return sections;
}

function plain(node: Nodes): string {
  if (node.type === 'emphasis') return `“${node.children.map(plain).join('')}”`;
  return 'children' in node ? node.children.map(plain).join('') : toString(node);
}

/** Paragraphs as plain text. An article's own words, which stand in italics, get quotation marks: without either they would look like ours. */
export function plainText(paragraphs: readonly LinkedParagraph[]): string {
  return paragraphs.map((children) => children.map(plain).join('')).join(' ');
}
