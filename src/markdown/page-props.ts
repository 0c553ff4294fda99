/**
 * A compiled MDX body knows neither addresses nor titles: it asks the page that prints it, through the props of `<Content />`.
 * This module writes such a request into the tree.
 */
import type { Expression } from 'estree';
import type { MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';

function propOf(name: string): Expression {
  return {
    type: 'MemberExpression',
    computed: false,
    optional: false,
    object: { type: 'Identifier', name: 'props' },
    property: { type: 'Identifier', name },
  };
}

function spread(value: string, argument: Expression): MdxJsxExpressionAttribute {
  return {
    type: 'mdxJsxExpressionAttribute',
    value: `...${value}`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ExpressionStatement',
            expression: { type: 'ObjectExpression', properties: [{ type: 'SpreadElement', argument }] },
          },
        ],
      },
    },
  };
}

/** The JSX attribute `{...props.<name>[<key>]}`. */
export function spreadFromPageProps(name: 'passages' | 'statements', key: string): MdxJsxExpressionAttribute {
  return spread(`props.${name}[${JSON.stringify(key)}]`, {
    type: 'MemberExpression',
    computed: true,
    optional: false,
    object: propOf(name),
    property: { type: 'Literal', value: key },
  });
}

/** The JSX attribute `{...props.links(<reference>)}`: a page resolves the references that its text has, not all that there are. */
export function spreadLink(reference: string): MdxJsxExpressionAttribute {
  return spread(`props.links(${JSON.stringify(reference)})`, {
    type: 'CallExpression',
    optional: false,
    callee: propOf('links'),
    arguments: [{ type: 'Literal', value: reference }],
  });
}
