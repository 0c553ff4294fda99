import type { Root } from 'mdast';
import { headingAddress } from './headings.ts';
import { linkToItself } from './self-link.ts';

/** Gives each heading that is written as a link to an address that address. */
export function markHeadings(tree: Root): void {
  tree.children = tree.children.map((node) => {
    if (node.type !== 'heading') return node;
    const address = headingAddress(node);
    const [link] = node.children;
    return address === undefined || link?.type !== 'link' ? node : linkToItself(node, address, link.children);
  });
}

/** The remark plugin around {@link markHeadings}. */
export function remarkHeadings() {
  return markHeadings;
}
