/** A file of content as text: its YAML parsed with places, so that a finding can name line and column. Pure. */
import { LineCounter, parseDocument, isNode, isMap, visit, type Alias, type Document } from 'yaml';
import { memoize } from '../memoize.ts';
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
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  const value: unknown = document.errors.length + aliases.length === 0 ? document.toJS() : undefined;
  return { document, counter, aliases, value };
});

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
  const parts = split(text.replaceAll('\r\n', '\n'), hasBody);
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
  const { document, counter, aliases, value } = parseYaml(parts.yaml);
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + parts.yamlOffset, column: col };
  };
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      rule: 'syntax',
      place: place(error.pos[0]),
      found: error.message.split(' at line')[0] ?? error.message,
      expected: 'well-formed YAML',
      remedy: error.code === 'DUPLICATE_KEY' ? 'Remove one of the two.' : undefined,
    }));
  }
  if (aliases.length > 0) {
    return aliases.map((alias) => ({
      rule: 'syntax',
      place: place(alias.range?.[0] ?? 0),
      found: `an alias "*${alias.source}"`,
      expected: 'text; YAML takes what begins with an asterisk for an alias',
      remedy: 'Put the text in quotes.',
    }));
  }
  return {
    value,
    body: parts.body,
    place: (spot) => ('line' in spot ? { file, line: spot.line + parts.bodyOffset, column: spot.column } : place(nodeAt(document, spot))),
  };
}
