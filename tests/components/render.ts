/** Renders one component with the props that a page would give it, and parses what it prints. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load, type CheerioAPI } from 'cheerio';
import { formatReference } from '../../src/reference.ts';
import type { Links, LinkView } from '../../src/views/links.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

const container = await AstroContainer.create();

/**
 * Renders a component.
 * @param content HTML for its default slot
 */
export async function render<Props extends Record<never, unknown>>(
  component: (props: Props) => unknown,
  props: NoInfer<Props>,
  content?: string,
): Promise<CheerioAPI> {
  const slots = content === undefined ? {} : { default: content };
  // To TypeScript a component is a function of its props; at run time it is what the container takes.
  const html = await container.renderToString(component as Component, { props: { ...props }, slots });
  return load(html, null, false);
}

/** A link as a page has it: it leads to `page.html#<reference>`. */
export function linkTo(reference: string): LinkView {
  return { href: `page.html#${reference.replace(':', '-')}`, label: `Label of ${reference}` };
}

/** The links of a page on which every reference resolves. */
export const links: Links = (reference) => linkTo(formatReference(reference));
