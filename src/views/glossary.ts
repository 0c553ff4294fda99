/** What the glossary prints: actors by kind, then contested words by article. Pure. */
import type { LinkedCorpus } from '../corpus/index.ts';
import type { Actor, Word } from '../corpus/model.ts';
import { actorSections, wordSections, type PageSection } from '../page-sections.ts';
import { parseReference } from '../reference.ts';
import type { PageEntry } from '../site.ts';
import { addressOf, type Page } from '../urls.ts';
import { backlinksTo, type BacklinkGroupView } from './backlinks.ts';
import { linksByReference, linksOn, type LinkView, type Links } from './links.ts';

export interface ActorView {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly fullName: string | undefined;
  /** Per article, the earlier first: its name, what it calls the actor, and what that was at its moment. */
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
  readonly here: string;
  readonly why: string;
}

export interface GlossaryView {
  readonly kinds: readonly (PageSection & { readonly actors: readonly ActorView[] })[];
  readonly words: readonly (PageSection & { readonly name: string; readonly words: readonly WordView[] })[];
  readonly links: Links;
  readonly linksByReference: Record<string, LinkView>;
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
    perArticle: corpus.articles.map(({ key, entry }) => ({
      key,
      article: entry.fields.name,
      names: fields.names[key] ?? [],
      role: fields.roles[key] ?? undefined,
    })),
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
    here: fields.here,
    why: fields.why,
  });
  return {
    kinds: actorSections(corpus.actors).map((section) => ({
      ...section,
      actors: corpus.actors.filter(({ entry }) => entry.fields.kind === section.kind).map(actorView),
    })),
    words: wordSections(corpus.articles).map((section, index) => ({
      ...section,
      name: corpus.articles[index]?.entry.fields.name ?? '',
      words: corpus.words.filter((word) => word.entry.fields.article === section.article).map(wordView),
    })),
    links,
    linksByReference: linksByReference(corpus, page),
  };
}
