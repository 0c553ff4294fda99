/**
 * A compiled MDX body knows neither addresses nor titles: it asks the page that prints it, through the props of `<Content />`.
 * This module writes such a request into the tree.
 */
import type { MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';

/** The JSX attribute `{...props.<name>[<key>]}`. */
export function spreadFromPageProps(name: 'links' | 'passages' | 'statements', key: string): MdxJsxExpressionAttribute {
  return {
    type: 'mdxJsxExpressionAttribute',
    value: `...props.${name}[${JSON.stringify(key)}]`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ExpressionStatement',
            expression: {
              type: 'ObjectExpression',
              properties: [
                {
                  type: 'SpreadElement',
                  argument: {
                    type: 'MemberExpression',
                    computed: true,
                    optional: false,
                    object: {
                      type: 'MemberExpression',
                      computed: false,
                      optional: false,
                      object: { type: 'Identifier', name: 'props' },
                      property: { type: 'Identifier', name },
                    },
                    property: { type: 'Literal', value: key },
                  },
                },
              ],
            },
          },
        ],
      },
    },
  };
}
