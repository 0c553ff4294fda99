import { createHash } from 'node:crypto';
import { findingsOf, type BuiltFinding } from '../built-finding.ts';
import type { BuiltElement, BuiltPage } from '../built-page.ts';
import type { BuiltSite } from '../built-site.ts';

const finding = findingsOf('policy');

/** Elements that load a document of their own, or change where others load theirs from. */
const loadingElements = ['applet', 'audio', 'base', 'embed', 'frame', 'iframe', 'object', 'portal', 'source', 'track', 'video'];

/** Attributes by which an element makes a browser load or send something. */
const loadingAttributes = ['background', 'data', 'formaction', 'manifest', 'ping', 'poster', 'src', 'srcset'];

/** Kinds of `<link>` that say something and load nothing. */
const sayingLinks = ['alternate', 'author', 'canonical', 'describedby', 'license'];

/** Data, which no browser runs. */
const dataTypes = ['application/json', 'application/ld+json'];

const carriesItself = (address: string) => /^data:/i.test(address);
const isWithin = (address: string) => address.startsWith('#') || carriesItself(address);

/** Addresses that styles load: all but fragments and data. */
function loadedByStyle(style: string): string[] {
  const addresses = [...style.matchAll(/url\(\s*["']?([^"')]*)/gi)]
    .map(({ 1: address = '' }) => address)
    .filter((address) => !isWithin(address));
  return [...addresses, ...(style.match(/@import|@font-face|image-set\(/gi) ?? [])];
}

/** What an element would load from elsewhere. */
function loadedBy({ name, attributes, text, isForeign }: BuiltElement): string[] {
  const href = attributes.get('href') ?? attributes.get('xlink:href');
  const saysOnly = (attributes.get('rel') ?? '').split(/\s+/).every((kind) => sayingLinks.includes(kind));
  return [
    ...(loadingElements.includes(name) ? [`<${name}>`] : []),
    ...loadingAttributes.flatMap((attribute) => attributes.get(attribute) ?? []).filter((address) => !carriesItself(address)),
    ...(name === 'link' && href !== undefined && !saysOnly && !carriesItself(href) ? [href] : []),
    ...(isForeign && name !== 'a' && href !== undefined && !isWithin(href) ? [href] : []),
    ...(name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh' ? ['a page, by <meta http-equiv="refresh">'] : []),
    ...loadedByStyle(name === 'style' ? text : isForeign ? [...attributes.values()].join('\n') : (attributes.get('style') ?? '')),
  ];
}

/** What an element would run besides scripts. */
function runBy({ attributes }: BuiltElement): string[] {
  return [...attributes]
    .filter(([name, value]) => name.startsWith('on') || (/^(?:xlink:)?href$|action$/.test(name) && /^[\s\p{Cc}]*javascript:/iu.test(value)))
    .map(([name, value]) => `${name}="${value}"`);
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The directives of a policy: their names with their values. */
function directivesOf(policy: string): Map<string, readonly string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...values]) => [name, values]));
}

/** Whether a policy may name a source: of scripts and styles what stands on the page, by its hash, and else nothing from elsewhere. */
function isNarrow(directive: string, source: string): boolean {
  if (/^(?:script|style)-src/.test(directive)) return source === `'none'` || /^'sha256-[A-Za-z0-9+/]+=*'$/.test(source);
  return !/unsafe|^\*|^https?:/.test(source);
}

function underPolicy(page: BuiltPage): BuiltFinding[] {
  const isPolicy = ({ attributes }: BuiltElement) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
  const [meta, second] = page.elements.filter(isPolicy);
  if (meta === undefined) {
    const expected = '<meta http-equiv="content-security-policy">, by which a browser refuses what is not allowed';
    return [finding(page, { line: 1, column: 1 }, 'no policy', expected)];
  }
  if (second !== undefined) return [finding(page, second, 'a second policy', 'one policy for a page')];
  const directives = directivesOf(`${meta.attributes.get('content')}`);
  const [[first, sources] = ['', []]] = directives;
  const wrong: BuiltFinding[] = [];
  if (first !== 'default-src' || sources.join(' ') !== `'none'`) {
    const expected = `default-src 'none' first: what a policy does not name it refuses`;
    wrong.push(finding(page, meta, `a policy that begins with ${first} ${sources.join(' ')}`, expected));
  }
  for (const [directive, all] of directives) {
    for (const source of all.filter((one) => !isNarrow(directive, one))) {
      wrong.push(finding(page, meta, `${source} in ${directive}`, 'hashes of what stands on the page, and nothing from elsewhere'));
    }
  }
  const metaAt = page.elements.indexOf(meta);
  page.elements.forEach((element, index) => {
    if (element.attributes.has('style')) {
      wrong.push(finding(page, element, 'an attribute style, which no hash in the policy allows', 'styles in <style>'));
    }
    const directive = element.name === 'style' ? 'style-src' : element.name === 'script' ? 'script-src' : undefined;
    if (directive === undefined || dataTypes.includes(element.attributes.get('type') ?? '')) return;
    if (index < metaAt) {
      wrong.push(finding(page, element, `a <${element.name}> above the policy`, 'the policy above all that it governs'));
    } else if (!directives.get(directive)?.includes(sha256(element.text))) {
      wrong.push(finding(page, element, `a <${element.name}> that the policy does not allow`, `${sha256(element.text)} in ${directive}`));
    }
  });
  return wrong;
}

function inPage(page: BuiltPage): BuiltFinding[] {
  return [
    ...page.elements.flatMap((element) => [
      ...loadedBy(element).map((what) => finding(page, element, `${what}, which a browser would load`, 'nothing besides the page itself')),
      ...runBy(element).map((what) => finding(page, element, `${what}, which a browser would run`, 'no script but that in <script>')),
    ]),
    ...underPolicy(page),
  ];
}

/** Rule: a page loads nothing besides itself, runs nothing but the scripts that its policy names by their hashes, and has such a policy. */
export function policy({ pages }: BuiltSite): BuiltFinding[] {
  return pages.flatMap(inPage);
}
