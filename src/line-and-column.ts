/** A place in a text; both are counted from 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** The place of the character of that number, counted from 0. */
export function lineAndColumn(text: string, at: number): LineAndColumn {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
