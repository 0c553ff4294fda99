/** What the glossary prints: actors by kind. Pure. */
import type { LinkedCorpus } from '../corpus/index.ts';
import type { Actor } from '../corpus/model.ts';
import { actorSections, type PageSection } from '../page-sections.ts';
import type { PageEntry } from '../site.ts';
import { addressOf, type Page } from '../urls.ts';
import { backlinksTo, type BacklinkGroupView } from './backlinks.ts';
import { linksByReference, type LinksByReference } from './links.ts';

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

export interface GlossaryView {
  readonly kinds: readonly (PageSection & { readonly actors: readonly ActorView[] })[];
  readonly linksByReference: LinksByReference;
}

/** The view of the glossary. */
export function glossaryView(corpus: LinkedCorpus, pages: readonly PageEntry[]): GlossaryView {
  const page: Page = 'glossary';
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
  return {
    kinds: actorSections(corpus.actors).map((section) => ({
      ...section,
      actors: corpus.actors.filter(({ entry }) => entry.fields.kind === section.kind).map(actorView),
    })),
    linksByReference: linksByReference(corpus, page),
  };
}
