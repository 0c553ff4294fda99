/** What the page of the contested words prints: the words of each article. Pure. */
import type { Corpus, Word } from '../corpus/model.ts';
import { wordSections, type ArticleSection } from '../page-sections.ts';
import { parseReference } from '../reference.ts';
import { addressOf, pageOfKind } from '../urls.ts';
import { linksOn, type Links, type LinkView } from './links.ts';

export interface WordView {
  readonly address: string;
  readonly term: string;
  readonly count: number;
  readonly cites: readonly LinkView[];
  readonly other: string;
  /** Whose term that is. */
  readonly otherLabel: string;
  readonly here: string;
  readonly why: string;
}

export interface WordsView {
  readonly sections: readonly (ArticleSection & { readonly words: readonly WordView[] })[];
  readonly links: Links;
}

/** The view of the contested words: by article, the earlier first. */
export function wordsView(corpus: Corpus): WordsView {
  const links = linksOn(corpus, pageOfKind.word);
  const wordView = ({ entry: { id, fields } }: Word): WordView => ({
    address: addressOf({ kind: 'word', id }),
    term: fields.term,
    count: fields.count,
    cites: fields.cites.flatMap((text) => {
      const reference = parseReference(text);
      return reference === undefined ? [] : [links(reference)];
    }),
    other: fields.other,
    otherLabel: corpus.articles.length > 2 ? 'The other articles' : 'The other article',
    here: fields.here,
    why: fields.why,
  });
  const wordsOf = Map.groupBy(corpus.words, ({ entry }) => entry.fields.article);
  return {
    sections: wordSections(corpus).map((section) => ({ ...section, words: (wordsOf.get(section.article) ?? []).map(wordView) })),
    links,
  };
}
