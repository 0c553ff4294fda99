/** A built page, parsed as browsers parse it (HTML Living Standard, section 13.2), with places, so that a finding can name line and column. Pure. */
import { parse, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import { defined } from '../defined.ts';
import { lineAndColumn, type LineAndColumn } from '../line-and-column.ts';

export interface BuiltElement extends LineAndColumn {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text directly inside it: of a script or a style all there is. */
  readonly text: string;
  /** Whether it belongs to SVG or MathML. */
  readonly isForeign: boolean;
}

/** Markup that a browser repairs. */
export interface Flaw extends LineAndColumn {
  readonly what: string;
}

export interface BuiltPage {
  /** Below the site's folder, with `/` between folders: `s/ga-4-1.html`. */
  readonly file: string;
  readonly html: string;
  /** All elements that are written out, in the order of the page. */
  readonly elements: readonly BuiltElement[];
  readonly flaws: readonly Flaw[];
}

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const withoutEnd = ['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'];

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

const spotOf = ({ startLine, startCol }: Token.Location): LineAndColumn => ({ line: startLine, column: startCol });

/** What a browser adds to an element, or takes from it. */
function flawOf(element: Element, html: string, parent: LineAndColumn): Flaw | undefined {
  const { tagName, namespaceURI, sourceCodeLocation } = element;
  const { startTag, endTag } = sourceCodeLocation ?? {};
  if (startTag === undefined) return { what: `<${tagName}>, which is not written there and which a browser adds`, ...parent };
  const closesItself = namespaceURI === htmlNamespace ? withoutEnd.includes(tagName) : html[startTag.endOffset - 2] === '/';
  return endTag !== undefined || closesItself ? undefined : { what: `<${tagName}> without its end tag`, ...spotOf(startTag) };
}

/** End tags that close nothing. Those inside comments, attributes, scripts and styles are none. */
function looseEnds(html: string, matched: ReadonlySet<number>, opaque: readonly Token.Location[]): Flaw[] {
  return [...html.matchAll(/<\/[a-z][^\s/>]*/gi)].flatMap(({ 0: tag, index }) => {
    if (matched.has(index) || opaque.some(({ startOffset, endOffset }) => startOffset < index && index < endOffset)) return [];
    return [{ what: `${tag}>, which closes nothing`, ...lineAndColumn(html, index) }];
  });
}

/** Parses a page. */
export function parsePage(file: string, html: string): BuiltPage {
  const elements: BuiltElement[] = [];
  const flaws: Flaw[] = [];
  const matched = new Set<number>();
  const opaque: Token.Location[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) =>
      void flaws.push({ what: code.replaceAll('-', ' '), line: startLine, column: startCol }),
  });

  const read = (node: Node, parent: LineAndColumn): void => {
    if ('tagName' in node) {
      const flaw = flawOf(node, html, parent);
      if (flaw !== undefined) flaws.push(flaw);
      const { startTag, endTag } = node.sourceCodeLocation ?? {};
      if (startTag !== undefined) {
        opaque.push(startTag);
        elements.push({
          name: node.tagName,
          attributes: new Map(node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value])),
          text: node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
          isForeign: node.namespaceURI !== htmlNamespace,
          ...spotOf(startTag),
        });
      }
      if (endTag !== undefined) matched.add(endTag.startOffset);
      const here = startTag === undefined ? parent : spotOf(startTag);
      for (const child of 'content' in node ? [...node.childNodes, ...node.content.childNodes] : node.childNodes) read(child, here);
    } else if ('childNodes' in node) {
      for (const child of node.childNodes) read(child, parent);
    } else {
      opaque.push(defined(node.sourceCodeLocation, 'the place of a text, a comment or a doctype'));
    }
  };
  read(document, { line: 1, column: 1 });
  return { file, html, elements, flaws: [...flaws, ...looseEnds(html, matched, opaque)] };
}
