/** What the glossary prints: actors by kind, then contested words by article. Pure. */
import type { LinkedCorpus } from '../corpus/index.ts';
import type { Actor, Word } from '../corpus/model.ts';
import { actorSections, wordSections, type ArticleSection, type PageSection } from '../page-sections.ts';
import { parseReference } from '../reference.ts';
import type { PageEntry } from '../site.ts';
import { addressOf, type Page } from '../urls.ts';
import { backlinksTo, type BacklinkGroupView } from './backlinks.ts';
import { linksByReference, linksOn, type LinkView, type Links, type LinksByReference } from './links.ts';

export interface ActorView {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly fullName: string | undefined;
  /** Per article that the entry speaks of, the earlier first: its name, what it calls the actor, and what that was at its moment. */
  readonly perArticle: readonly {
    readonly key: string;
    readonly article: string;
    readonly names: readonly string[];
    readonly role: string | undefined;
  }[];
  readonly citedIn: readonly BacklinkGroupView[];
}

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

export interface GlossaryView {
  readonly kinds: readonly (PageSection & { readonly actors: readonly ActorView[] })[];
  readonly words: readonly (ArticleSection & { readonly words: readonly WordView[] })[];
  readonly links: Links;
  readonly linksByReference: LinksByReference;
}

/** The view of the glossary. */
export function glossaryView(corpus: LinkedCorpus, pages: readonly PageEntry[]): GlossaryView {
  const page: Page = 'glossary';
  const links = linksOn(corpus, page);
  const actorView = ({ entry: { id, fields } }: Actor): ActorView => ({
    id,
    address: addressOf({ kind: 'actor', id }),
    name: fields.name,
    fullName: fields.fullName,
    perArticle: corpus.articles.flatMap(({ key, entry }) => {
      const names = fields.names[key];
      return names === undefined ? [] : [{ key, article: entry.fields.name, names, role: fields.roles[key] ?? undefined }];
    }),
    citedIn: backlinksTo({ kind: 'actor', id }, { backlinks: corpus.backlinks, pages, page }),
  });
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
    kinds: actorSections(corpus.actors).map((section) => ({
      ...section,
      actors: corpus.actors.filter(({ entry }) => entry.fields.kind === section.kind).map(actorView),
    })),
    words: wordSections(corpus).map((section) => ({ ...section, words: (wordsOf.get(section.article) ?? []).map(wordView) })),
    links,
    linksByReference: linksByReference(corpus, page),
  };
}
