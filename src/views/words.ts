/** What the page of the contested words prints: the words of each article. Pure. */
import type { LinkedCorpus } from '../corpus/index.ts';
import type { Word } from '../corpus/model.ts';
import { wordSections, type ArticleSection } from '../page-sections.ts';
import { knownSentence } from '../reference.ts';
import { addressOf, pageOfKind, type Page } from '../urls.ts';
import { linksOn, type Links, type LinkView } from './links.ts';
import { sectionsOn, standsOn, type OnSheet } from './sheet.ts';

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
  readonly sections: readonly (ArticleSection & OnSheet & { readonly words: readonly WordView[] })[];
  readonly links: Links;
}

/** The view of the contested words, or of a further sheet of them: by article, the earlier first. */
export function wordsView(corpus: LinkedCorpus, page: Page = pageOfKind.word): WordsView {
  const links = linksOn(corpus, page);
  const isHere = standsOn(corpus, pageOfKind.word, page);
  const wordView = ({ entry: { id, fields } }: Word): WordView => ({
    address: addressOf({ kind: 'word', id }),
    term: fields.term,
    count: fields.count,
    cites: fields.cites.map((text) => links(knownSentence(text))),
    other: fields.other,
    otherLabel: corpus.articles.length > 2 ? 'The other articles' : 'The other article',
    here: fields.here,
    why: fields.why,
  });
  const wordsHere = corpus.words.filter(({ entry: { id } }) => isHere(addressOf({ kind: 'word', id })));
  const wordsOf = Map.groupBy(wordsHere, ({ entry }) => entry.fields.article);
  return {
    sections: sectionsOn(corpus, page, wordSections(corpus), ({ article }) => ({ words: (wordsOf.get(article) ?? []).map(wordView) })),
    links,
  };
}
