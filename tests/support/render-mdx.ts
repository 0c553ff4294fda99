/** Compiles a body through the plugins of the site, in their order, and renders it, with each component as an element of its name. */
import { evaluate } from '@mdx-js/mdx';
import { rehypeSections } from '../../src/markdown/rehype-sections.ts';
import { remarkBoundWords } from '../../src/markdown/remark-bound-words.ts';
import { remarkHeadings } from '../../src/markdown/remark-headings.ts';
import { remarkReferences } from '../../src/markdown/remark-references.ts';
import { remarkRetelling } from '../../src/markdown/remark-retelling.ts';

type Attributes = Readonly<Record<string, string>>;

/** What a page hands to a compiled body: the attributes of each component, by reference or address. */
interface PageProps {
  readonly links?: Readonly<Record<string, Attributes>>;
  readonly passages?: Readonly<Record<string, Attributes>>;
  readonly statements?: Readonly<Record<string, Attributes>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function print(value: unknown): string {
  return Array.isArray(value) ? value.map(print).join('') : typeof value === 'string' ? value : '';
}

function element(type: unknown, props: unknown): string {
  if (typeof type === 'function') return print(type(props));
  const { children, ...attributes } = isRecord(props) ? props : {};
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${print(value)}"`);
  return type === fragment ? print(children) : `<${print(type)}${written.join('')}>${print(children)}</${print(type)}>`;
}

const fragment = 'Fragment';

/**
 * @param body the MDX below the front matter
 * @param frontmatter as Astro hands it to the plugins
 * @returns HTML, without the line breaks between blocks
 */
export async function renderMdx(body: string, props: PageProps = {}, frontmatter: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { default: Content } = await evaluate(
    { value: body, data: { astro: { frontmatter } } },
    {
      Fragment: fragment,
      jsx: element,
      jsxs: element,
      remarkPlugins: [remarkRetelling, remarkHeadings, remarkReferences, remarkBoundWords],
      rehypePlugins: [rehypeSections],
    },
  );
  const components = { Passage: 'Passage', Statement: 'Statement', Reference: 'Reference' };
  return print(
    Content({ passages: {}, statements: {}, ...props, links: (reference: string) => props.links?.[reference], components }),
  ).replace(/\n/g, '');
}
