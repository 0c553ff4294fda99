import type { Element, Root, RootContent } from 'hast';

/** Wraps each second-level heading of a retelling and what follows it in a `<section>`. */
export function wrapSections(tree: Root): void {
  const wrapped: RootContent[] = [];
  let section: Element | undefined;
  for (const node of tree.children) {
    if (node.type === 'element' && node.tagName === 'h2') {
      section = { type: 'element', tagName: 'section', properties: {}, children: [] };
      wrapped.push(section);
    }
    if (section === undefined) wrapped.push(node);
    else if (node.type !== 'doctype' && node.type !== 'mdxjsEsm') section.children.push(node);
  }
  tree.children = wrapped;
}

/** The rehype plugin around {@link wrapSections}: acts on files whose front matter names an article's key. */
export function rehypeSections() {
  return (tree: Root, file: { data: { astro?: { frontmatter?: Record<string, unknown> } } }): void => {
    if (typeof file.data.astro?.frontmatter?.['key'] === 'string') wrapSections(tree);
  };
}
