/** The title at the head of each printed page but the first. Browsers without margin boxes leave it out. */

/** A text as a CSS string (CSS Syntax Level 3, section 4.3.5) that cannot end the style element that it stands in. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}

/**
 * The style of the page's margins.
 * @param left the name of the site
 * @param right the title of the page
 */
export function runningTitle(left: string, right: string): string {
  const box = (place: string, text: string) => `@top-${place}{content:${cssString(text)};font:8pt system-ui,sans-serif}`;
  return `@page{${box('left', left)}${box('right', right)}}`;
}
