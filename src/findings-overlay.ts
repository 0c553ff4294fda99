/** What a browser shows in place of the pages while the content is not sound. Pure. */
import { join } from 'node:path';
import { byPlace, countFindings, explainCommand, formatFindings, postponedSentence, type Finding } from './corpus/finding.ts';
import type { RuleName } from './corpus/rules.ts';

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A link at which the development server opens the user's editor at the place. */
function editorLink({ place: { file, line, column } }: Finding, root: string): string {
  const address = `/__open-in-editor?file=${encodeURIComponent(`${join(root, file)}:${line}:${column}`)}`;
  return `<a href="${escapeHtml(address)}" onclick="fetch(this.href); return false">${escapeHtml(file)}:${line}:${column}</a>`;
}

function paragraph(finding: Finding, root: string): string {
  const { rule, found, expected, remedy } = finding;
  const lines = [`found ${found}`, `expected ${expected}`, ...(remedy === undefined ? [] : [remedy])];
  return [`${editorLink(finding, root)}  <strong>${rule}</strong>`, ...lines.map((line) => `  ${escapeHtml(line)}`)].join('\n');
}

/**
 * The message to a browser that opens the overlay with all findings.
 * @param root the project's root, for the links that open an editor
 * @param postponed the rules that were not looked at
 * @returns Vite's error payload, with the fields that Astro's overlay reads besides; `message` and `hint` are HTML
 */
export function findingsOverlay(findings: readonly Finding[], root: string, postponed: readonly RuleName[] = []) {
  const list = findings.toSorted(byPlace).map((finding) => paragraph(finding, root));
  // Findings have no stack: without the style, the overlay would announce one and show none.
  const message = `<style>#stack { display: none; }</style>${list.join('\n\n')}`;
  return {
    type: 'error' as const,
    err: {
      name: 'npm run check',
      title: countFindings(findings),
      message,
      hint: escapeHtml([postponedSentence(postponed) ?? [], explainCommand(findings)].flat().join(' ')),
      stack: '',
    },
  };
}

/**
 * A page with nothing but the findings, for a browser that asks for a page while there are some.
 * @param postponed the rules that were not looked at
 * @param client the address of the development server's script, which shows the overlay and reloads the page
 */
export function findingsPage(findings: readonly Finding[], client: string, postponed: readonly RuleName[] = []): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${countFindings(findings)}</title>
<script type="module" src="${escapeHtml(client)}"></script>
<pre>${escapeHtml(formatFindings(findings, postponed))}</pre>
</html>
`;
}
