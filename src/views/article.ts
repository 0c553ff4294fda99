/** Everything that the page of an article prints. Pure. */
import { formatEdtf } from '../dates/edtf-date.ts';
import type { LinkedCorpus } from '../corpus/index.ts';
import { writtenAddress } from '../corpus/mentions.ts';
import type { Article } from '../corpus/model.ts';
import type { PageEntry } from '../site.ts';
import { capitalised } from './capitalised.ts';
import { linksByReference, linksOn, type Links, type LinksByReference } from './links.ts';
import { retellingView, type RetellingView } from './retelling.ts';

export interface ArticleView {
  readonly key: string;
  readonly keyLabel: string;
  readonly name: string;
  readonly title: string;
  /** Which of the articles it is, and its moment. */
  readonly standing: string;
  readonly lede: string;
  readonly facts: readonly { readonly name: string; readonly value: string; readonly href?: string }[];
  readonly contents: readonly { readonly href: string; readonly label: string }[];
  readonly retelling: RetellingView;
  readonly linksByReference: LinksByReference;
  readonly links: Links;
  readonly writtenAddress: string;
  readonly written: string;
  readonly restsOn: readonly string[];
  readonly unknown: string;
  readonly nameBasis: string;
}

/** The view of one article of the corpus. */
export function articleView(corpus: LinkedCorpus, article: Article, pages: readonly PageEntry[]): ArticleView {
  const { id, fields } = article.entry;
  const { written } = fields;
  const position = ['The earlier article', 'The later article'][corpus.compared.indexOf(article)] ?? 'A further article';
  return {
    key: article.key,
    keyLabel: article.key.toUpperCase(),
    name: fields.name,
    title: fields.name,
    standing: `${position}: ${fields.moment}`,
    lede: `${capitalised(fields.standpoint)}. Retold here in other words, in its order, sentence by sentence.`,
    facts: [
      { name: 'Headline', value: fields.headline ?? 'none in the stored copy' },
      { name: 'Author', value: fields.author ?? 'not stated' },
      { name: 'Written', value: `${formatEdtf(written.edtf)} (our estimate; the article gives no date)` },
      { name: 'Original', value: fields.url, href: fields.url },
    ],
    contents: article.sections.map((section) => ({ href: `#${section.address}`, label: section.heading })),
    retelling: retellingView(corpus, article, pages),
    linksByReference: linksByReference(corpus, id),
    links: linksOn(corpus, id),
    writtenAddress: writtenAddress(article.key),
    written: `${capitalised(formatEdtf(written.edtf))} is our best estimate, with ${written.confidence} confidence. It cannot lie outside ${formatEdtf(written.bounds)}. The estimate rests on this:`,
    restsOn: written.restsOn,
    unknown: fields.unknown,
    nameBasis: fields.nameBasis,
  };
}
