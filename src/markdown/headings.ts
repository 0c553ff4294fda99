/**
 * Headings of a page whose prose is content. Each is written as a link to its own address, `## [What this is](#purpose)`,
 * so that the address stays when the wording changes. Pure.
 */
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The address of a heading; undefined where it is not written as a link to one. */
export function headingAddress(heading: Heading): string | undefined {
  const [link, ...more] = heading.children;
  if (link?.type !== 'link' || more.length > 0) return undefined;
  return /^#([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(link.url)?.[1];
}

/** The headings of the second level that have an address, in order. */
export function headings(root: Root): { readonly address: string; readonly heading: string }[] {
  return root.children.flatMap((node) => {
    const address = node.type === 'heading' && node.depth === 2 ? headingAddress(node) : undefined;
    return address === undefined ? [] : [{ address, heading: toString(node) }];
  });
}
