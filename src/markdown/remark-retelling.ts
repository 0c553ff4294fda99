import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { addressOf, paragraphAddress, questionAddress, sectionAddress } from '../urls.ts';
import { spreadFromPageProps } from './page-props.ts';
import { readStatements, statementAddresses } from './retelling.ts';
import { linkToItself } from './self-link.ts';

function markParagraph(paragraph: Paragraph, addresses: readonly string[][]): MdxJsxFlowElement | Paragraph {
  const { statements } = readStatements(paragraph);
  const first = statements[0]?.cites[0];
  if (first === undefined) return paragraph;
  const children = statements.flatMap<MdxJsxTextElement | { type: 'text'; value: string }>((statement, index) => [
    ...(index > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    {
      type: 'mdxJsxTextElement',
      name: 'Statement',
      attributes: [spreadFromPageProps('statements', addresses[index]?.[0] ?? addressOf(first))],
      children: trimEnd(statement.children),
    },
  ]);
  return {
    type: 'mdxJsxFlowElement',
    name: 'Passage',
    attributes: [spreadFromPageProps('passages', paragraphAddress(first.article, first.paragraph))],
    // The inner paragraph keeps the content phrasing; without it MDX would parse each statement as a block of its own.
    children: [{ type: 'paragraph', children }],
  };
}

function trimEnd(children: readonly Paragraph['children'][number][]): Paragraph['children'] {
  const last = children.at(-1);
  if (last?.type !== 'text') return [...children];
  return [...children.slice(0, -1), { ...last, value: last.value.trimEnd() }];
}

/** Gives a heading its address: it names the paragraph that follows. */
function markHeading(heading: Heading, following: readonly RootContent[]): Heading {
  const paragraph = following.find((node) => node.type === 'paragraph');
  const first = paragraph === undefined ? undefined : readStatements(paragraph).statements[0]?.cites[0];
  if (first === undefined) return heading;
  const address = heading.depth === 2 ? sectionAddress(first.article, first.paragraph) : questionAddress(first.article, first.paragraph);
  return linkToItself(heading, address, heading.children);
}

/** Wraps each paragraph of a retelling in a `<Passage>` and each statement in a `<Statement>`; gives headings their addresses. */
export function markRetelling(tree: Root): void {
  const all = tree.children.flatMap((node) => (node.type === 'paragraph' ? readStatements(node).statements : []));
  const addresses = statementAddresses(all);
  let from = 0;
  tree.children = tree.children.map((node, index, nodes): RootContent => {
    if (node.type === 'heading') return markHeading(node, nodes.slice(index + 1));
    if (node.type !== 'paragraph') return node;
    const count = readStatements(node).statements.length;
    const marked = markParagraph(node, addresses.slice(from, from + count));
    from += count;
    return marked;
  });
}

/** The remark plugin around {@link markRetelling}: acts on files whose front matter names an article's key. */
export function remarkRetelling() {
  return (tree: Root, file: { data: { astro?: { frontmatter?: Record<string, unknown> } } }): void => {
    if (typeof file.data.astro?.frontmatter?.['key'] === 'string') markRetelling(tree);
  };
}
