/** Share pages: a page of its own for each address, as a fragment is invisible to the programs that draw previews of links. Pure. */
import { defined } from '../defined.ts';
import { addressesOf, type AddressKind } from '../corpus/addresses.ts';
import type { LinkedCorpus } from '../corpus/index.ts';
import type { Corpus, Note, Passage } from '../corpus/model.ts';
import { retirementsOf, type RetiredAnchor } from '../corpus/retirements.ts';
import { plainText } from '../markdown/linked-prose.ts';
import { formatReference, knownReference } from '../reference.ts';
import type { NoteFields } from '../schemas/note.ts';
import { mainPages, type PageEntry } from '../site.ts';
import { href, sharePage, type Page, type Target } from '../urls.ts';
import { compareView } from './compare.ts';
import { capitalised } from './capitalised.ts';
import { articleNames, describe, properNames, shorten, type ProperNames } from './description.ts';
import { linkablesOf, type Linkable } from './linkables.ts';
import { pageName, pictureAlt, type LinkPreview } from './link-preview.ts';
import { linksOn, type Links } from './links.ts';
import { articleBodies } from './share/articles.ts';
import { anySharePage, type ShareBody, type ShareContext, type ShareItem } from './share/model.ts';
import { row } from './share/rows.ts';
import { sectionBodies } from './share/sections.ts';
import { inline, topicComparison } from './share/sides.ts';
import { thingBodies } from './share/things.ts';

export interface ShareView {
  readonly address: string;
  readonly page: Page;
  /** What it is; `retired` for an address that was published once. */
  readonly kind: AddressKind | 'retired';
  readonly title: string;
  /** The title of the document: at most 70 characters, unlike those of all other pages. */
  readonly documentTitle: string;
  /** What it is, for a reader who meets it alone, with the article that it belongs to and its moment. */
  readonly what: string;
  /** The key of that article. */
  readonly article: string | undefined;
  readonly body: ShareBody;
  /** Its place on the site. */
  readonly target: Required<Target>;
  /** The way there. */
  readonly place: ShareItem;
  /** The way home. */
  readonly home: string;
  readonly preview: LinkPreview;
}

/** What the things are whose names would say their titles again. */
const kindNames: Partial<Record<ShareView['kind'], string>> = {
  actor: 'An entry of the glossary',
  event: 'An event on the timeline',
  question: 'A question and its answer',
  word: 'A contested word',
  work: 'A work of the public record',
};

/** Search engines show no more of a title than this, in characters. */
const longestTitle = 70;

/** A title with the page that holds the thing, which tells equal ones apart, and with the site’s name where there is room. */
function documentTitle(title: string, label: string, siteName: string, names: ProperNames): string {
  const placed = title.includes(label) ? title : `${title} · ${label}`;
  const fitting = [`${placed} · ${siteName}`, placed].find((text) => text.length <= longestTitle);
  return fitting ?? shorten(title, longestTitle, names);
}

interface Named {
  readonly address: string;
  readonly kind: ShareView['kind'];
  readonly title: string;
  readonly name: string;
  /** The page on which it is printed. */
  readonly on: Page;
  /** The main page of that. */
  readonly main: Page;
  readonly article?: string | undefined;
}

/** Makes share pages of what is named and what is known of it. */
function printer({ corpus, pages, names }: Pick<ShareContext, 'corpus' | 'pages' | 'names'>): (named: Named, body: ShareBody) => ShareView {
  const siteName = corpus.site.fields.name;
  const uses = new Map<string, number>();
  const distinct = (text: string) => {
    const use = (uses.get(text) ?? 0) + 1;
    uses.set(text, use);
    return use === 1 ? text : `${shorten(text, longestTitle - 5, names)} (${use})`;
  };
  const byPage = new Map(pages.map((entry) => [entry.page, entry]));
  return ({ address, kind, title, name, on, main, article }, body) => {
    const page = sharePage(address);
    const holder = defined(byPage.get(main), 'a page that holds it');
    const own = corpus.articles.find(({ key }) => key === article)?.entry.fields;
    const is = kindNames[kind] ?? (name.includes(title) ? `A section of ${holder.label}` : capitalised(name));
    const moment = own === undefined ? [] : is.includes(own.name) ? [own.moment] : [own.name, own.moment];
    // An article's own word stands in italics on the page; where there are none, quotation marks keep it the article's.
    const shown = kind === 'word' ? `“${title}”` : title;
    const text = [body.lead ?? '', plainText(body.text)].join(' ');
    return {
      address,
      page,
      kind,
      title,
      documentTitle: distinct(documentTitle(shown, holder.label, siteName, names)),
      what: [is, ...moment].join(' · '),
      article,
      body,
      target: { page: on, address },
      place: { label: pageName(corpus, holder), href: href(page, { page: on, address }) },
      home: href(page, { page: 'index' }),
      preview: {
        page,
        siteName,
        title: shown,
        description: body.description ?? describe(text, body.closing, names),
        picture: { page: main, alt: pictureAlt(corpus, holder) },
        found: true,
      },
    };
  };
}

/** The addresses that lead to nothing on the site any more, each once: the last retirement says what became of it. */
function retiredAnchors({ anchors }: Pick<Corpus, 'anchors'>, printed: ReadonlySet<string>): RetiredAnchor[] {
  const retired = retirementsOf({ anchors }).filter(({ address }) => !printed.has(address));
  return [...new Map(retired.map((fields) => [fields.address, fields])).values()];
}

/** Every address that has a share page, in the order of the pages; those that were retired come last. */
export function shareAddresses(corpus: Corpus): string[] {
  const printed = new Set(addressesOf(corpus).map(({ address }) => address));
  return [...printed, ...retiredAnchors(corpus, printed).map(({ address }) => address)];
}

function retiredBody({ retired: { to, why } }: RetiredAnchor, corpus: Corpus, links: Links): ShareBody {
  return {
    text: [inline(why)],
    comparisons: [],
    rows: row('Its content is now at', [to === null ? { label: 'no place on this site' } : links(knownReference(to))]),
    closing: `On two articles, ${articleNames(corpus)}.`,
  };
}

function passagesIn({ articles }: Corpus): Passage[] {
  return articles.flatMap(({ sections }) => sections.flatMap(({ passages }) => passages));
}

function notesBy(notes: readonly Note[], keys: (fields: NoteFields) => readonly string[]): Map<string, Note[]> {
  const found = new Map<string, Note[]>();
  for (const note of notes) {
    for (const key of keys(note.entry.fields)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [note]);
      else known.push(note);
    }
  }
  return found;
}

/**
 * The share pages of all linkable things, then those of retired addresses.
 * @throws Error where a thing has nothing to print: a fault of the code
 */
export function sharePages(corpus: LinkedCorpus, pages: readonly PageEntry[] = mainPages(corpus)): ShareView[] {
  const linkables = new Map(linkablesOf(corpus).map((one) => [one.address, one]));
  const links = linksOn(corpus, anySharePage);
  const topics = new Map(compareView(corpus, pages, anySharePage).topics.map((topic) => [topic.id, topicComparison(corpus, topic)]));
  const context: ShareContext = {
    corpus,
    pages,
    names: properNames(corpus),
    linkables,
    links,
    topics,
    sentences: new Map(
      passagesIn(corpus).flatMap((passage) => passage.sentences.map((one) => [formatReference(one.reference), { sentence: one, passage }])),
    ),
    notesOn: notesBy(corpus.notes, ({ on }) => on),
    notesCiting: notesBy(corpus.notes, ({ works }) => works),
  };
  const bodies = new Map([
    ...corpus.articles.flatMap((article) => articleBodies(article, context)),
    ...sectionBodies(context),
    ...thingBodies(context),
  ]);
  const print = printer(context);
  return [
    ...[...linkables.values()].map(({ page: on, ...linkable }: Linkable) => {
      return print(
        { ...linkable, on },
        defined(bodies.get(linkable.address), `something to print on the share page of ${linkable.address}`),
      );
    }),
    ...retiredAnchors(corpus, new Set(linkables.keys())).map((fields) => {
      const { address, page: on } = fields;
      const named: Named = {
        address,
        kind: 'retired',
        title: `Retired: ${address}`,
        name: 'an address that is no longer in use',
        on,
        main: on,
      };
      return print(named, retiredBody(fields, corpus, links));
    }),
  ];
}
