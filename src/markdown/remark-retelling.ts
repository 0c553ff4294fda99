import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { addressOf, paragraphAddress } from '../urls.ts';
import { spreadFromPageProps } from './page-props.ts';
import { readStatements, statementAddresses } from './retelling.ts';

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

/** Wraps each paragraph of a retelling in a `<Passage>` and each statement in a `<Statement>`. */
export function markRetelling(tree: Root): void {
  const all = tree.children.flatMap((node) => (node.type === 'paragraph' ? readStatements(node).statements : []));
  const addresses = statementAddresses(all);
  let from = 0;
  tree.children = tree.children.map((node): RootContent => {
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
