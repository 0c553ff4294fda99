import type { Graph } from 'schema-dts';

/** What would end the script element that holds the data, open a comment in it, or end a line of it for JavaScript before ES2019. */
const unsafe = /[<\u2028\u2029]/g;

/**
 * Writes a graph as JSON-LD for a script element: the same data, whatever its texts hold, and no markup.
 * Follows JSON-LD 1.1, section 7.2, and the HTML standard's restrictions for the contents of script elements.
 */
export function jsonLd(graph: Graph): string {
  return JSON.stringify(graph).replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
