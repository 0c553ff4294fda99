/** How to cite a page, or a statement, and with it what it retells. Pure. */
import { cslDate, type CslItem } from '../citation/csl-item.ts';
import { formatItem } from '../citation/format-item.ts';
import type { LinkedCorpus } from '../corpus/index.ts';
import { sentencesOf, type Article } from '../corpus/model.ts';
import { formatEdtf } from '../dates/edtf-date.ts';
import { sentenceNumber, type SentenceReference } from '../reference.ts';
import { sheetPages } from '../site.ts';
import { absoluteUrl, addressOf, type Target } from '../urls.ts';
import { newestChange } from './changes.ts';

export interface CitationView {
  /** What is cited. */
  readonly label: string;
  readonly plain: string;
  /** The same for reference managers, by the name of the format. */
  readonly formats: readonly { readonly name: string; readonly text: string }[];
}

export interface CiteView {
  /** What the reader has before him: `page` or `statement`. */
  readonly what: string;
  readonly citations: readonly CitationView[];
  /** Whether the citations hold the address. */
  readonly addressKnown: boolean;
}

/** Tells the site's items from others in a reader's list: `orta` of One Rift, Two Accounts. */
function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
}

function citation(label: string, item: CslItem): CitationView {
  const { plain, bibtex, ris, cslJson } = formatItem(item);
  return {
    label,
    plain,
    formats: [
      { name: 'BibTeX', text: bibtex },
      { name: 'RIS', text: ris },
      { name: 'CSL-JSON', text: cslJson },
    ],
  };
}

/** The original article. Its date is an estimate of this site, and said to be one. */
function original({ entry }: Article, siteName: string, sentence: SentenceReference | undefined): CslItem {
  const { name, headline, url, language, written } = entry.fields;
  const place = sentence === undefined ? [] : [`Paragraph ${sentence.paragraph}, sentence ${sentence.sentence}`];
  return {
    id: entry.id,
    type: 'webpage',
    ...(headline !== null && { title: headline }),
    'container-title': name,
    issued: { ...cslDate(written.edtf), circa: true },
    language,
    URL: url,
    note: [...place, `Written ${formatEdtf(written.edtf)}, as estimated by ${siteName}`].join('. '),
  };
}

/**
 * How to cite a page of the site, or a statement of a retelling. The site is dated by its newest change.
 * @param target a main page or a further sheet of one, or on the page of an article the address of a sentence
 * @param site where the site is published; where that is not known, citations hold no address of it
 * @throws Error where the target is neither
 */
export function citationsOf(corpus: LinkedCorpus, { page, address }: Target, site: URL | undefined): CiteView {
  const entry = sheetPages(corpus).find((one) => one.page === page);
  const article = corpus.articles.find((one) => one.entry.id === page);
  const sentence = article && sentencesOf(article).find(({ reference }) => addressOf(reference) === address)?.reference;
  if (entry === undefined || (address !== undefined && sentence === undefined))
    throw new Error(`Nothing to cite at "${page}#${address ?? ''}"`);
  const siteName = corpus.site.fields.name;
  const day = newestChange(corpus);
  const home = page === 'index';
  const own: CslItem = {
    id: `${initials(siteName)}-${address ?? page}`,
    type: 'webpage',
    title: home ? siteName : sentence === undefined ? entry.title : `Statement ${sentenceNumber(sentence)} of ${entry.title}`,
    ...(!home && { 'container-title': siteName }),
    ...(day !== undefined && { issued: cslDate(day) }),
    language: 'en-GB',
    ...(site !== undefined && { URL: absoluteUrl(site, address === undefined ? { page } : { page, address }) }),
  };
  const what = sentence === undefined ? 'page' : 'statement';
  const retold = sentence === undefined ? 'The article that it retells' : 'The sentence that it retells';
  return {
    what,
    citations: [citation(`This ${what}`, own), ...(article === undefined ? [] : [citation(retold, original(article, siteName, sentence))])],
    addressKnown: site !== undefined,
  };
}
