import type { DefinedTerm, DefinedTermSet } from 'schema-dts';
import type { Corpus } from '../../corpus/model.ts';
import { wordSections } from '../../page-sections.ts';

const term = (name: string): DefinedTerm => ({ '@type': 'DefinedTerm', name });

/**
 * The glossary by name: its actors, and for each article the words of that article that are contested. What it says of each stands on the
 * page, which has no room to say it twice; {@link definedTerm} says it where a term stands alone.
 */
export function definedTermSets(
  { actors, articles, words }: Pick<Corpus, 'actors' | 'articles' | 'words'>,
  name: string,
): DefinedTermSet[] {
  return [
    { '@type': 'DefinedTermSet', name, hasDefinedTerm: actors.map(({ entry }) => term(entry.fields.name)) },
    ...wordSections(articles).map(({ heading, article }): DefinedTermSet => ({
      '@type': 'DefinedTermSet',
      name: heading,
      hasDefinedTerm: words.filter(({ entry }) => entry.fields.article === article).map(({ entry }) => term(entry.fields.term)),
    })),
  ];
}
