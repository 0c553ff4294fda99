import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const units = 'per cent|million|billion|kg|km|days|weeks|months|years|votes|points';
const counted = '[Pp]aragraph|[Ss]entence|[Rr]esolution|[Ss]ection|[Pp]age|[Pp]art';

/** A space that ends no line: between what is before it and what is after it. */
const bound = new RegExp(
  `(?<=\\b\\d{1,2}) (?=(?:${months})\\b)|(?<=\\d) (?=(?:${units})\\b)|(?<=\\b(?:${counted})) (?=\\d)|(?<=\\b[A-Z]\\.) (?=[A-Z])`,
  'g',
);

/**
 * Puts a no-break space (U+00A0) where a line must not end: within a day and its month, a number and its unit, a thing and its number, initials.
 * Only what is printed has it: the content is written, checked and published as data with plain spaces.
 */
export function bindWords(text: string): string {
  return text.replace(bound, '\u00a0');
}

/** {@link bindWords} in all texts of a tree. */
export function bindTree(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = bindWords(node.value);
  });
}

/** The remark plugin around {@link bindTree}. It comes last: plugins before it read the text as it is written. */
export function remarkBoundWords() {
  return bindTree;
}
