import { linkBacklinks } from '../link.ts';
import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

/** @returns what breaks the rule `used`, which `rules.ts` explains */
export function used(corpus: Corpus): Finding[] {
  const backlinks = linkBacklinks(corpus);
  const unused = (
    kind: 'actor' | 'work',
    all: readonly { readonly entry: { readonly id: string; readonly place: Corpus['works'][number]['entry']['place'] } }[],
  ) =>
    all
      .filter(({ entry }) => backlinks({ kind, id: entry.id }).length === 0)
      .map(({ entry }): Finding => ({
        rule: 'used',
        place: entry.place(kind === 'work' ? ['id'] : ['name']),
        found: `${kind === 'work' ? 'a work that nothing cites' : 'an actor that nothing mentions'}: "${entry.id}"`,
        expected: `at least one reference ${kind}:${entry.id}`,
        remedy: 'Cite it, or remove it.',
      }));
  return [...unused('actor', corpus.actors), ...unused('work', corpus.works)];
}
