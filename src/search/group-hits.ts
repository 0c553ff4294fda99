/** Results by kind and, within a kind whose things belong to articles, by article. Pure. */
import type { SearchKind } from './kinds.ts';

interface Grouped {
  readonly kind: SearchKind;
  /** The key of the article that it belongs to. */
  readonly article: string | undefined;
}

/** Results of one kind. */
export interface HitGroup<Hit> {
  readonly kind: SearchKind;
  /** By article, the earlier first; one part without an article where not all belong to one. */
  readonly parts: readonly { readonly article: string | undefined; readonly hits: readonly Hit[] }[];
}

/**
 * Groups results, each group in their order; the group whose best result is better comes first.
 * @param hits the best first
 * @param articles the keys of the articles, the earlier first; what belongs to another one comes after them
 */
export function groupHits<Hit extends { readonly entry: Grouped }>(hits: readonly Hit[], articles: readonly string[]): HitGroup<Hit>[] {
  const kinds = [...new Set(hits.map(({ entry }) => entry.kind))];
  return kinds.map((kind) => {
    const own = hits.filter(({ entry }) => entry.kind === kind);
    if (own.some(({ entry }) => entry.article === undefined)) return { kind, parts: [{ article: undefined, hits: own }] };
    const keys = new Set([...articles, ...own.map(({ entry }) => entry.article)]);
    const parts = [...keys].map((article) => ({ article, hits: own.filter(({ entry }) => entry.article === article) }));
    return { kind, parts: parts.filter((part) => part.hits.length > 0) };
  });
}
