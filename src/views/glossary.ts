/** What the glossary prints: actors by kind. Pure. */
import type { LinkedCorpus } from '../corpus/index.ts';
import type { Actor } from '../corpus/model.ts';
import { actorSections, type PageSection } from '../page-sections.ts';
import type { PageEntry } from '../site.ts';
import { addressOf, pageOfKind, type Page } from '../urls.ts';
import { backlinksTo, type BacklinkGroupView } from './backlinks.ts';
import { linksByReference, type LinksByReference } from './links.ts';
import { sectionsOn, standsOn, type OnSheet } from './sheet.ts';

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
  readonly kinds: readonly (PageSection & OnSheet & { readonly actors: readonly ActorView[] })[];
  readonly linksByReference: LinksByReference;
}

/** The view of the glossary, or of a further sheet of it. */
export function glossaryView(corpus: LinkedCorpus, pages: readonly PageEntry[], page: Page = 'glossary'): GlossaryView {
  const isHere = standsOn(corpus, pageOfKind.actor, page);
  const actorView = ({ entry: { id, fields } }: Actor): ActorView => ({
    id,
    address: addressOf({ kind: 'actor', id }),
    name: fields.name,
    fullName: fields.fullName,
    perArticle: corpus.articles.flatMap(({ key, entry }) => {
      const names = fields.names[key];
      return names === undefined ? [] : [{ key, article: entry.fields.name, names, role: fields.roles[key] ?? undefined }];
    }),
    citedIn: backlinksTo({ kind: 'actor', id }, corpus, { pages, page }),
  });
  return {
    kinds: sectionsOn(corpus, page, actorSections(corpus.actors), ({ kind }) => ({
      actors: corpus.actors
        .filter(({ entry: { id, fields } }) => fields.kind === kind && isHere(addressOf({ kind: 'actor', id })))
        .map(actorView),
    })),
    linksByReference: linksByReference(corpus, page),
  };
}
