import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { typedLinks } from '../../markdown/typed-links.ts';
import { headingAddress } from '../../markdown/headings.ts';
import { parseBody } from '../../markdown/parse-prose.ts';
import { looksLikeReference } from '../../reference.ts';
import type { Entry } from '../entries.ts';
import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

const inAnyBody: readonly string[] = ['root', 'paragraph', 'text', 'emphasis', 'link'];

/** Which headings a body may have, and how a finding says so. In a retelling their addresses follow from the paragraphs below them. */
const headingForms = {
  none: '',
  plain: ', and headings ## and ###',
  addressed: ', and headings ## that link to their own address: ## [Words](#words)',
} as const;
type HeadingForm = keyof typeof headingForms;

const citeInstead = 'List the page in content/works.yaml and cite it: [](work:s70).';

function complaint(node: Nodes, form: HeadingForm): string | undefined {
  if (node.type === 'heading' && form !== 'none') {
    if (node.depth !== 2 && !(node.depth === 3 && form === 'plain')) return `a heading of level ${node.depth}`;
    if (form === 'addressed') return headingAddress(node) === undefined ? 'a heading without an address' : undefined;
    return typedLinks(node).length > 0 ? 'a link in a heading' : undefined;
  }
  if (!inAnyBody.includes(node.type)) return `markup of the kind "${node.type}"`;
  if (node.type === 'link' && !looksLikeReference(node.url)) return `a link to "${node.url}"`;
  return undefined;
}

function inBody(entry: Entry<unknown>, form: HeadingForm): Finding[] {
  const findings: Finding[] = [];
  visit(parseBody(entry.body), (node) => {
    const found = complaint(node, form);
    if (found === undefined) return node.type === 'heading' && form === 'addressed' ? SKIP : undefined;
    const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
    const [source = ''] = entry.body.slice(offset, offset + 50).split('\n');
    findings.push({
      rule: 'markup',
      place: entry.place({ line, column }),
      found: node.type === 'link' ? found : `${found}: ${source}`,
      expected: `paragraphs, *italics*, typed links such as [text](actor:trump)${headingForms[form]}`,
      remedy: node.type === 'link' ? citeInstead : undefined,
    });
    return SKIP;
  });
  return findings;
}

/** The prose of YAML fields, where the parser knows no markup but links to anywhere. */
function inFields(corpus: Corpus): Finding[] {
  const prose = [
    ...corpus.articles.flatMap(({ restsOn }) => restsOn),
    ...corpus.events.flatMap(({ text }) => text),
    ...corpus.words.flatMap(({ text }) => text),
    ...corpus.topics.flatMap(({ says, why }) => [...[...says.values()].flat(), ...why]),
    ...corpus.notes.flatMap(({ text }) => text),
  ];
  return prose.flatMap(({ otherLinks, place }) =>
    otherLinks.map((url) => ({
      rule: 'markup',
      place,
      found: `a link to "${url}"`,
      expected: 'typed links such as [text](actor:trump)',
      remedy: citeInstead,
    })),
  );
}

/** @returns what breaks the rule `markup`, which `rules.ts` explains */
export function markup(corpus: Corpus): Finding[] {
  return [
    ...inFields(corpus),
    ...corpus.articles.flatMap(({ entry }) => inBody(entry, 'plain')),
    ...corpus.pages.flatMap(({ entry }) => inBody(entry, 'addressed')),
    ...[...corpus.actors, ...corpus.questions].flatMap(({ entry }) => inBody(entry, 'none')),
  ];
}
