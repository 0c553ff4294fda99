import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { formatReference, type Reference } from '../reference.ts';
import { spreadLink } from './page-props.ts';
import { readLink } from './typed-links.ts';

declare module 'mdast-util-mdx-jsx' {
  interface MdxJsxTextElementData {
    /** What a `<Reference>` names. */
    reference?: Reference;
  }
}

/** Replaces each typed link by a `<Reference>` that the page resolves; neighbouring citations get a space between them. */
export function markReferences(tree: Root): void {
  visit(tree, 'link', (link, index, parent) => {
    const reference = readLink(link)?.reference;
    if (reference === undefined || parent === undefined || index === undefined) return undefined;
    parent.children[index] = {
      type: 'mdxJsxTextElement',
      name: 'Reference',
      attributes: [spreadLink(formatReference(reference))],
      data: { reference },
      children: link.children,
    };
    if (parent.children[index + 1]?.type === 'link') parent.children.splice(index + 1, 0, { type: 'text', value: ' ' });
    return [SKIP, index + 1];
  });
}

/** The remark plugin around {@link markReferences}. */
export function remarkReferences() {
  return markReferences;
}
