/** How a retelling divides: sections by headings, paragraphs, and statements that end in their citations. Pure. */
import type { Heading, Link, Paragraph, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { defined } from '../defined.ts';
import { lineAndColumn } from '../line-and-column.ts';
import { sourceRange } from './source-range.ts';
import { addressOf } from '../urls.ts';
import type { SentenceReference } from '../reference.ts';
import { readLink, type TypedLink } from './typed-links.ts';

/** The smallest unit of a retelling. */
export interface RetoldStatement {
  /** The sentences that it retells, in the order written. */
  readonly cites: readonly SentenceReference[];
  /** Its content without the citations. */
  readonly children: readonly PhrasingContent[];
  /** Plain text. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A paragraph: its statements, and what follows the last citation. */
export interface RetoldParagraph {
  readonly statements: readonly RetoldStatement[];
  /** Text that ends in no citation; empty in a sound retelling, and where the citation cannot be read: others report that. */
  readonly loose: string;
  /** The heading of the third level that stands directly above it. */
  readonly question: string | undefined;
  readonly line: number;
}

export interface RetoldSection {
  readonly heading: string;
  readonly paragraphs: readonly RetoldParagraph[];
  readonly line: number;
}

function sentenceCited(node: PhrasingContent): SentenceReference | undefined {
  const link: TypedLink | undefined = node.type === 'link' ? readLink(node) : undefined;
  return link?.citation && link.reference?.kind === 'sentence' ? link.reference : undefined;
}

function isUnreadCitation(link: Link): boolean {
  const typed = readLink(link);
  return typed?.citation === true && typed.reference === undefined;
}

/** Divides a paragraph into statements: each runs up to, and ends with, one or more citations of sentences. */
export function readStatements(paragraph: Paragraph): Pick<RetoldParagraph, 'statements' | 'loose'> {
  const statements: RetoldStatement[] = [];
  let children: PhrasingContent[] = [];
  let cites: SentenceReference[] = [];
  let nodes: PhrasingContent[] = [];

  const close = () => {
    statements.push({ cites, children, text: plain(children), ...startOf(nodes) });
    nodes = [];
    children = [];
    cites = [];
  };

  for (const child of paragraph.children) {
    const cited = sentenceCited(child);
    if (cited !== undefined) cites.push(cited);
    else if (cites.length > 0 && child.type === 'text' && child.value.trim() === '') continue;
    else if (cites.length > 0 && child.type === 'link' && readLink(child)?.citation) children.push(child);
    else {
      if (cites.length > 0) close();
      children.push(child);
    }
    nodes.push(child);
  }
  if (cites.length > 0) close();
  const isUnread = children.some((child) => child.type === 'link' && isUnreadCitation(child));
  return { statements, loose: isUnread ? '' : plain(children) };
}

/** Where the text of a statement begins, past the white space that parts it from the one before; without a text, its first citation. */
function startOf(children: readonly PhrasingContent[]): { line: number; column: number } {
  const first = children.find((child) => toString(child).trim() !== '') ?? children[0];
  const start = sourceRange(defined(first, 'a node of each statement'));
  if (first?.type !== 'text') return start;
  const text = lineAndColumn(first.value, first.value.length - first.value.trimStart().length);
  return { line: start.line + text.line - 1, column: text.line === 1 ? start.column + text.column - 1 : text.column };
}

function plain(children: readonly PhrasingContent[]): string {
  return children
    .map((child) => toString(child))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The addresses of each statement of a retelling: those of the sentences that it is the first to cite.
 * The first of them is the statement's own; empty where all its sentences are retold before.
 */
export function statementAddresses(statements: readonly Pick<RetoldStatement, 'cites'>[]): string[][] {
  const taken = new Set<string>();
  return statements.map(({ cites }) => {
    const fresh = [...new Set(cites.map(addressOf))].filter((address) => !taken.has(address));
    fresh.forEach((address) => taken.add(address));
    return fresh;
  });
}

function startsSection(heading: Heading): boolean {
  return heading.depth === 2;
}

/** Reads the whole retelling. Paragraphs before the first heading form a section with an empty heading. */
export function readRetelling(root: Root): RetoldSection[] {
  const sections: (Omit<RetoldSection, 'paragraphs'> & { paragraphs: RetoldParagraph[] })[] = [];
  let question: string | undefined;
  for (const node of root.children) {
    const { line } = sourceRange(node);
    if (node.type === 'heading') {
      if (startsSection(node)) sections.push({ heading: toString(node), paragraphs: [], line });
      else question = toString(node);
    } else if (node.type === 'paragraph') {
      if (sections.length === 0) sections.push({ heading: '', paragraphs: [], line });
      sections.at(-1)?.paragraphs.push({ ...readStatements(node), question, line });
      question = undefined;
    }
  }
  return sections;
}
