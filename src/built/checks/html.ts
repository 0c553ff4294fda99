import { findingsOf, type BuiltFinding } from '../built-finding.ts';
import type { BuiltPage } from '../built-page.ts';
import type { BuiltSite } from '../built-site.ts';

const finding = findingsOf('html');

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function inPage(page: BuiltPage): BuiltFinding[] {
  return [
    ...page.flaws.map((flaw) => finding(page, flaw, flaw.what, 'well-formed HTML, which a browser reads as it is written')),
    ...page.elements
      .filter(({ name, attributes, text }) => name === 'script' && attributes.get('type')?.endsWith('json') && !isJson(text))
      .map((script) => finding(page, script, 'data that is not JSON', 'JSON in a script of that type')),
  ];
}

/** Rule: every page is well formed: the browser neither adds nor moves nor drops a tag. */
export function html({ pages }: BuiltSite): BuiltFinding[] {
  return pages.flatMap(inPage);
}
