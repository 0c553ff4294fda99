import { toString } from 'mdast-util-to-string';
import type { DefinedTerm } from 'schema-dts';
import type { LinkedCorpus } from '../../corpus/index.ts';
import { wordSections } from '../../page-sections.ts';
import { mainPages } from '../../site.ts';
import type { Target } from '../../urls.ts';
import type { Linkable } from '../linkables.ts';

/** The part of the glossary that a thing belongs to, if it belongs to any. */
function setOf(corpus: LinkedCorpus, { kind, main, article }: Linkable): { readonly name: string; readonly at: Target } | undefined {
  if (kind === 'word') {
    const section = wordSections(corpus).find((one) => one.article === article);
    return section && { name: section.heading, at: corpus.placeOf({ page: section.page, address: section.address }) };
  }
  const glossary = kind === 'actor' ? mainPages(corpus).find((one) => one.page === main) : undefined;
  return glossary && { name: glossary.title, at: { page: main } };
}

/**
 * An actor, or a contested word, as it stands alone: its name, what is said of it, and the part of the glossary that it belongs to.
 * @returns undefined for every other kind of thing
 */
export function definedTerm(corpus: LinkedCorpus, thing: Linkable, url: (to: Target) => string): DefinedTerm | undefined {
  const set = setOf(corpus, thing);
  if (set === undefined) return undefined;
  return {
    '@type': 'DefinedTerm',
    name: thing.title,
    description: thing.content.map((paragraph) => toString(paragraph).replace(/\s+/g, ' ').trim()).join('\n'),
    url: url({ page: thing.page, address: thing.address }),
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: set.name, url: url(set.at) },
  };
}
