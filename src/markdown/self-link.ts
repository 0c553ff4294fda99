/** A heading's link to itself: its own text, in the class that `components/SelfLink.astro` has everywhere else. */
import type { Heading, PhrasingContent } from 'mdast';

/** The heading with an address, which its text links to. */
export function linkToItself(heading: Heading, address: string, text: readonly PhrasingContent[]): Heading {
  return {
    ...heading,
    children: [{ type: 'link', url: `#${address}`, children: [...text], data: { hProperties: { className: ['self'] } } }],
    data: { ...heading.data, hProperties: { id: address } },
  };
}
