import type { Element, Root, RootContent } from 'hast';
import { questionAddress, sectionAddress } from '../urls.ts';

/** Wraps each second-level heading of a retelling and what follows it in a `<section>` and gives the headings their addresses. */
export function wrapSections(tree: Root, article: string): void {
  const wrapped: RootContent[] = [];
  let section: Element | undefined;
  let sections = 0;
  let questions = 0;
  for (const node of tree.children) {
    if (node.type === 'element' && node.tagName === 'h2') {
      sections += 1;
      node.properties = { ...node.properties, id: sectionAddress(article, sections) };
      section = { type: 'element', tagName: 'section', properties: {}, children: [] };
      wrapped.push(section);
    }
    if (node.type === 'element' && node.tagName === 'h3') {
      questions += 1;
      node.properties = { ...node.properties, id: questionAddress(article, questions) };
    }
    if (section === undefined) wrapped.push(node);
    else if (node.type !== 'doctype' && node.type !== 'mdxjsEsm') section.children.push(node);
  }
  tree.children = wrapped;
}

/** The rehype plugin around {@link wrapSections}: acts on files whose front matter names an article's key. */
export function rehypeSections() {
  return (tree: Root, file: { data: { astro?: { frontmatter?: Record<string, unknown> } } }): void => {
    const article = file.data.astro?.frontmatter?.['key'];
    if (typeof article === 'string') wrapSections(tree, article);
  };
}
