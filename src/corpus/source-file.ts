/** A file of content as text: its YAML parsed with places, so that a finding can name line and column. Pure. */
import { LineCounter, parseDocument, isAlias, isNode, isMap, visit, type Document, type Node, type YAMLError } from 'yaml';
import { defined } from '../defined.ts';
import { memoize } from '../memoize.ts';
import { explainYamlError } from './yaml-errors.ts';
import type { Place, Spot } from './entries.ts';
import type { Finding } from './finding.ts';

/** A file whose YAML is sound. */
export interface SourceFile {
  readonly value: unknown;
  readonly body: string;
  readonly place: (spot: Spot) => Place;
}

interface Parts {
  readonly yaml: string;
  /** Lines of the file above the YAML. */
  readonly yamlOffset: number;
  readonly body: string;
  /** Lines of the file above the body. */
  readonly bodyOffset: number;
}

const lineCount = (text: string) => text.split('\n').length - 1;

function split(text: string, hasBody: boolean): Parts | undefined {
  if (!hasBody) return { yaml: text, yamlOffset: 0, body: '', bodyOffset: 0 };
  const match = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(text);
  if (match?.[1] === undefined) return undefined;
  return { yaml: match[1], yamlOffset: 1, body: text.slice(match[0].length), bodyOffset: lineCount(match[0]) };
}

/** A text of YAML, with what is needed to name places in it. */
const parseYaml = memoize((yaml) => {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, customTags: ['timestamp'] });
  // A tag that YAML does not know is a warning to the parser, and lost text to the author.
  const errors = [...document.errors, ...document.warnings];
  const shorthands: Node[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor !== undefined) shorthands.push(node);
    },
  });
  const value: unknown = errors.length + shorthands.length === 0 ? document.toJS() : undefined;
  return { document, counter, errors, shorthands, value };
});

/** Where an error begins. Of quotes that do not close the parser says where it missed them: the end of the file. */
function startOf({ code, pos }: YAMLError, document: Document): number {
  let start = pos[0];
  if (code !== 'MISSING_CHAR') return start;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE_') && range && range[0] < pos[0] && range[1] >= pos[0]) start = range[0];
    },
  });
  return start;
}

/** The node of a path, or the nearest one above it that exists; for an unknown key, the key itself. */
function nodeAt(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
    const node: unknown = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/**
 * Reads the text of a file.
 * @param file relative to the project's root, for the findings
 * @param hasBody whether the YAML is front matter above a body (`.mdx`), or the whole file (`.yaml`)
 * @returns the file, or the findings of rule `syntax` where it cannot be read
 */
export function readSource(file: string, text: string, hasBody: boolean): SourceFile | readonly Finding[] {
  const parts = split(text, hasBody);
  if (parts === undefined) {
    return [
      {
        rule: 'syntax',
        place: { file, line: 1, column: 1 },
        found: 'no front matter',
        expected: 'YAML between two lines of three hyphens at the top of the file',
      },
    ];
  }
  const { document, counter, errors, shorthands, value } = parseYaml(parts.yaml);
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + parts.yamlOffset, column: col };
  };
  if (errors.length > 0) {
    return errors.map((error) => ({
      rule: 'syntax',
      place: place(startOf(error, document)),
      expected: 'well-formed YAML',
      ...explainYamlError(error.message.replace(/ at line[\s\S]*/, '')),
    }));
  }
  if (shorthands.length > 0) {
    return shorthands.map((node) => ({
      rule: 'syntax',
      place: place(defined(node.range, 'the place of a node')[0]),
      found: isAlias(node) ? `an alias "*${node.source}"` : `an anchor "&${node.anchor}"`,
      expected: 'text; YAML takes what begins with an asterisk for an alias, and with an ampersand for an anchor',
      remedy: 'Put the text in quotes.',
    }));
  }
  return {
    value,
    body: parts.body,
    place: (spot) => ('line' in spot ? { file, line: spot.line + parts.bodyOffset, column: spot.column } : place(nodeAt(document, spot))),
  };
}
