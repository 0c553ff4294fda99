/**
 * The Markdown of the content, parsed once for all who read it. Its trees are frozen, as they are shared: whoever means to change one
 * parses the text himself.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import * as prose from '../markdown/parse-prose.ts';
import { memoize } from '../memoize.ts';

function frozen(root: Root): Root {
  visit(root, (node) => {
    if ('children' in node) Object.freeze(node.children);
    Object.freeze(node);
  });
  return root;
}

/** As {@link prose.parseBody}. */
export const parseBody = memoize((body) => frozen(prose.parseBody(body)));

/** As {@link prose.parseField}. */
export const parseField = memoize((field) => frozen(prose.parseField(field)));
