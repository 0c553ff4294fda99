/**
 * Markdown in content, parsed to a syntax tree (mdast). The grammar is small: paragraphs, italics and typed links;
 * retellings add headings. A YAML field knows no other construct, so whatever looks like markup there stays text.
 */
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { visit } from 'unist-util-visit';
import { sourceRange } from './source-range.ts';

const notInFields = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'list',
  'setextUnderline',
  'thematicBreak',
];

const bodies = remark().use(remarkMdx);
const fields = remark().data('micromarkExtensions', [{ disable: { null: notInFields } }]);

/**
 * Parses the body of an MDX file.
 * @throws VFileMessage with line and column where the body is not MDX
 */
export function parseBody(body: string): Root {
  return bodies.parse(body);
}

/** Parses the Markdown of a YAML field; everything but paragraphs, italics and links is text. */
export function parseField(field: string): Root {
  const root = fields.parse(field);
  visit(root, (node, index, parent) => {
    if ((node.type !== 'strong' && node.type !== 'break') || parent === undefined || index === undefined) return;
    const { start, end } = sourceRange(node);
    parent.children[index] = { type: 'text', value: field.slice(start, end), position: node.position };
  });
  return root;
}
