/** What the list of sources prints: the articles, then the works with what each is cited for. Pure. */
import type { LinkedCorpus } from '../corpus/index.ts';
import { formatEdtf } from '../dates/edtf-date.ts';
import { bindWords } from '../markdown/remark-bound-words.ts';
import type { PageEntry } from '../site.ts';
import { addressOf, href, type Page } from '../urls.ts';
import { backlinksTo, type BacklinkGroupView } from './backlinks.ts';
import { workLabel, workTitle } from './works.ts';

export interface WorkView {
  readonly address: string;
  readonly label: string;
  readonly publisher: string;
  readonly title: string;
  readonly titleKnown: boolean;
  readonly number: string | undefined;
  readonly issued: string | undefined;
  readonly url: string | undefined;
  /** Language of the work, in English words, where it is not English. */
  readonly language: string | undefined;
  /** The same as a tag of BCP 47: `de`. */
  readonly languageTag: string | undefined;
  /** What else is to be known: who republished it, where its title comes from. */
  readonly notes: readonly string[];
  readonly citedIn: readonly BacklinkGroupView[];
}

export interface SourcesView {
  readonly articles: readonly {
    readonly key: string;
    readonly name: string;
    readonly headline: string;
    readonly url: string;
    readonly written: string;
    readonly href: string;
  }[];
  readonly works: readonly WorkView[];
}

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** The view of the sources, with links from the given page. */
export function sourcesView(corpus: LinkedCorpus, pages: readonly PageEntry[], page: Page = 'sources'): SourcesView {
  return {
    articles: corpus.articles.map(({ entry, key }) => ({
      key,
      name: entry.fields.name,
      headline: entry.fields.headline === null ? 'no headline in the stored copy' : `“${entry.fields.headline}”`,
      url: entry.fields.url,
      written: bindWords(formatEdtf(entry.fields.written.edtf)),
      href: href(page, { page: entry.id }),
    })),
    works: corpus.works.map(({ entry: { id, fields } }) => {
      const { titleBasis, republishedBy, note } = fields.custom;
      return {
        address: addressOf({ kind: 'work', id }),
        label: workLabel(id),
        publisher: fields.publisher,
        title: workTitle(fields),
        titleKnown: fields.title !== undefined,
        number: fields.number,
        issued: fields.issued === undefined ? undefined : bindWords(formatEdtf(fields.issued)),
        url: fields.URL,
        language: fields.language === undefined ? undefined : languages.of(fields.language),
        languageTag: fields.language,
        notes: [
          ...(republishedBy === undefined ? [] : [`republished by ${republishedBy}`]),
          ...(titleBasis === 'from-address' ? ['title read off the address'] : []),
          ...(fields.URL === undefined ? ['address not shown'] : []),
          ...(note === undefined ? [] : [note]),
        ],
        citedIn: backlinksTo({ kind: 'work', id }, { backlinks: corpus.backlinks, pages, page }),
      };
    }),
  };
}
