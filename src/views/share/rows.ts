/** Rows of links on a share page. Pure. */
import type { Article, Passage } from '../../corpus/model.ts';
import type { ShareItem, ShareRow } from './model.ts';

/** A row, where it holds anything. */
export function row(name: string, items: readonly ShareItem[]): ShareRow[] {
  return items.length === 0 ? [] : [{ name, items }];
}

/** The links to paragraphs in the original. */
export function originals(passages: readonly Passage[], { entry }: Article): ShareItem[] {
  return passages.map(({ number, original }, index) => ({
    label: index === 0 ? `${entry.fields.name}, paragraph ${number}` : `paragraph ${number}`,
    href: original,
    external: true,
  }));
}
