import type { Prose } from '../corpus/model.ts';

/** The paragraphs of a piece of prose as plain text: without its citations, and with every white space as one blank. Pure. */
export function plainTexts(prose: readonly Prose[]): string[] {
  return prose.map(({ text }) => text.replace(/\s+/g, ' ').trim());
}
