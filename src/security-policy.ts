/**
 * The content security policy of every page, in the page itself, as no host can be asked to send it (CSP Level 3, delivery by `<meta>`).
 * It is made of the finished page: Astro's own knows no `is:inline`, and names what other pages hold too.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';

/** What a page holds inline, as text between its tags. */
interface Inline {
  readonly style: readonly string[];
  readonly script: readonly string[];
  /** Whether its script reads other pages of the site, in frames. */
  readonly framing: boolean;
}

/** Data, which no browser runs. */
const dataTypes: readonly (string | undefined)[] = ['application/ld+json', 'application/json'];

/** Reads the inline styles and scripts of a page. */
function inlineOf(html: string): Inline {
  const found = { style: new Set<string>(), script: new Set<string>() };
  let into: Set<string> | undefined;
  let framing = false;
  let text = '';
  const parser = new Parser({
    onopentag(name, { type, 'data-sheet': sheet }) {
      framing ||= sheet !== undefined;
      text = '';
      into = name === 'style' ? found.style : name === 'script' && !dataTypes.includes(type) ? found.script : undefined;
    },
    ontext(part) {
      if (into !== undefined) text += part;
    },
    onclosetag() {
      into?.add(text);
      into = undefined;
    },
  });
  parser.end(html);
  return { style: [...found.style], script: [...found.script], framing };
}

const hashes = (texts: readonly string[]) =>
  texts.length === 0 ? `'none'` : texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');

/** The policy of a page: it may show its own styles, run its own scripts, send its search form, frame the further pages of its index, and nothing else. */
export function policyOf(html: string): string {
  const { style, script, framing } = inlineOf(html);
  return [
    `default-src 'none'`,
    `script-src ${hashes(script)}`,
    `style-src ${hashes(style)}`,
    // The empty icon, so that browsers do not ask for one.
    'img-src data:',
    ...(framing ? [`frame-src 'self' file:`] : []),
    `base-uri 'none'`,
    // From disk, a page's own origin is none.
    `form-action 'self' file:`,
  ].join('; ');
}

/**
 * The page with its policy, before anything that the policy governs.
 * @throws Error where the page does not begin its head with its character encoding
 */
export function withPolicy(html: string): string {
  const start = '<meta charset="utf-8">';
  if (!html.includes(start)) throw new Error(`A page without ${start}, after which its policy would stand`);
  return html.replace(start, () => `${start}<meta http-equiv="content-security-policy" content="${policyOf(html)}">`);
}

/** An Astro integration that writes its policy into every built page. */
export function securityPolicy(): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          writeFileSync(path, withPolicy(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
