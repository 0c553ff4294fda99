import type { DefinedTermSet } from 'schema-dts';
import type { Corpus } from '../../corpus/model.ts';

/**
 * The glossary by the names of its actors. The page has no room to say twice what it says of each, and a contested word without its entry
 * would pass for a word of the site: {@link definedTerm} says both where a term stands alone.
 */
export function definedTermSet({ actors }: Pick<Corpus, 'actors'>, name: string): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    name,
    hasDefinedTerm: actors.map(({ entry }) => ({ '@type': 'DefinedTerm', name: entry.fields.name })),
  };
}
