/** The colours of `tokens.css`, for drawings that no browser draws. Pure. */

/**
 * The custom properties of the first `:root` rule, which holds the colours by daylight, by name without the dashes: `meo` is `#8a5a00`.
 */
export function tokensIn(css: string): Map<string, string> {
  const [, rule = ''] = /:root\s*\{([^}]*)\}/.exec(css) ?? [];
  return new Map([...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}
