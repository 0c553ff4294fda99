import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { sourceRange } from '../../markdown/source-range.ts';
import { typedLinks } from '../../markdown/typed-links.ts';
import { headingAddress } from '../../markdown/headings.ts';
import { parseBody } from '../parsed-prose.ts';
import { looksLikeReference, parseReference } from '../../reference.ts';
import type { Entry, Place } from '../entries.ts';
import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';
import { ownVoice } from '../own-voice.ts';

const inAnyBody: readonly string[] = ['root', 'paragraph', 'text', 'emphasis', 'link'];

/** Which headings a body may have, and how a finding says so. In a retelling their addresses follow from the paragraphs below them. */
const headingForms = {
  none: '',
  plain: ', and headings ## and ###',
  addressed: ', and headings ## that link to their own address: ## [Words](#words)',
} as const;
type HeadingForm = keyof typeof headingForms;

const citeInstead = 'List the page in content/works.yaml and cite it: [](work:s70).';

/** What a writer of Markdown or HTML means as markup, and what is printed as it stands where nothing reads it as such. */
const meantAsMarkup = /<\/?[a-zA-Z!][^>]*>|&#?\w+;|`|\*+|\]\(|^#{1,6} /;

/** The second half of a link that lacks its last bracket. */
const openLink = /^\]\([^\s)]*(?:\s|$)/;

const wordless = (url: string) => `a link to ${url} without a text`;

/** Whether a link cites: without a text it names a sentence or a work, which are printed by their number. */
function mayBeWordless(url: string): boolean {
  const kind = parseReference(url)?.kind;
  return kind === undefined || kind === 'sentence' || kind === 'work';
}

function complaint(node: Nodes, form: HeadingForm): string | undefined {
  if (node.type === 'heading' && form !== 'none') {
    if (node.depth !== 2 && !(node.depth === 3 && form === 'plain')) return `a heading of level ${node.depth}`;
    if (node.children.length === 0) return 'a heading without a text';
    if (form === 'addressed') return headingAddress(node) === undefined ? 'a heading without an address' : undefined;
    return typedLinks(node).length > 0 ? 'a link in a heading' : undefined;
  }
  if (!inAnyBody.includes(node.type)) return `markup of the kind "${node.type}"`;
  if (node.type !== 'link') return undefined;
  if (!looksLikeReference(node.url)) return `a link to "${node.url}"`;
  if (node.children.length === 0 && !mayBeWordless(node.url)) return wordless(node.url);
  if (typeof node.title === 'string') return `a link with a title of its own, "${node.title}"`;
  return undefined;
}

function inBody(entry: Entry<unknown>, form: HeadingForm): Finding[] {
  const findings: Finding[] = [];
  visit(parseBody(entry.body), (node) => {
    const found = complaint(node, form);
    if (found === undefined) return node.type === 'heading' && form === 'addressed' ? SKIP : undefined;
    const { line, column, start } = sourceRange(node);
    const [source = ''] = entry.body.slice(start, start + 50).split('\n');
    findings.push({
      rule: 'markup',
      place: entry.place({ line, column }),
      found: node.type === 'link' ? found : `${found}: ${source}`,
      expected: `paragraphs, *italics*, typed links such as [text](actor:trump)${headingForms[form]}`,
      remedy: node.type === 'link' && !looksLikeReference(node.url) ? citeInstead : undefined,
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
    ...corpus.changes.flatMap(({ what }) => what),
  ];
  const finding = (place: Place, found: string, remedy?: string): Finding => ({
    rule: 'markup',
    place,
    found,
    expected: 'typed links such as [text](actor:trump)',
    remedy,
  });
  return prose.flatMap(({ otherLinks, links, place }) => [
    ...otherLinks.map((url) => finding(place, `a link to "${url}"`, citeInstead)),
    ...links.filter(({ citation, url }) => citation && !mayBeWordless(url)).map(({ url }) => finding(place, wordless(url))),
  ]);
}

/** Text that is printed as it stands, with its asterisks and angle brackets. */
function unread(corpus: Corpus): Finding[] {
  return ownVoice(corpus).flatMap(({ whole, place }) => {
    const match = meantAsMarkup.exec(whole);
    if (match === null) return [];
    const isOpen = openLink.test(whole.slice(match.index));
    return [
      {
        rule: 'markup',
        place: place(match.index),
        found: `"${match[0]}", which would be printed as it stands`,
        expected: 'plain text; *italics* and typed links in prose alone',
        remedy: isOpen ? 'Close the bracket behind what the link leads to: [text](actor:trump), [](ga:4.1).' : 'Remove it.',
      },
    ];
  });
}

/** @returns what breaks the rule `markup`, which `rules.ts` explains */
export function markup(corpus: Corpus): Finding[] {
  return [
    ...inFields(corpus),
    ...unread(corpus),
    ...corpus.articles.flatMap(({ entry }) => inBody(entry, 'plain')),
    ...corpus.pages.flatMap(({ entry }) => inBody(entry, 'addressed')),
    ...[...corpus.actors, ...corpus.questions].flatMap(({ entry }) => inBody(entry, 'none')),
  ];
}
