/** What a reference looks like on a page: where it leads, what it is called. Pure. */
import { formatReference, sentenceNumber, type Reference } from '../reference.ts';
import { addressOf, href, pageOfKind, type Page } from '../urls.ts';
import type { Corpus } from '../corpus/model.ts';
import { sentencesOf } from '../corpus/model.ts';
import { workLabel } from './works.ts';

export interface LinkView {
  readonly href: string;
  /** What is printed where the link has no text of its own. */
  readonly label: string;
  /** The key of the article whose sentence it cites. */
  readonly article?: string;
}

/** Resolves a reference for a page. */
export type Links = (reference: Reference) => LinkView;

function views(corpus: Corpus): Map<string, Omit<LinkView, 'href'> & { readonly page: Page; readonly reference: Reference }> {
  const things = [
    ...corpus.actors.map(({ entry }) => ({ kind: 'actor' as const, id: entry.id, name: entry.fields.name })),
    ...corpus.events.map(({ entry }) => ({ kind: 'event' as const, id: entry.id, name: entry.fields.title })),
    ...corpus.questions.map(({ entry }) => ({ kind: 'question' as const, id: entry.id, name: entry.fields.question })),
    ...corpus.topics.map(({ entry }) => ({ kind: 'topic' as const, id: entry.id, name: entry.fields.question })),
    ...corpus.notes.map(({ entry }) => ({ kind: 'note' as const, id: entry.id, name: `Note on ${entry.fields.on.join(', ')}` })),
    ...corpus.words.map(({ entry }) => ({ kind: 'word' as const, id: entry.id, name: entry.fields.term })),
  ].map(({ kind, id, name }) => ({ reference: { kind, id }, page: pageOfKind[kind], label: name }));
  const works = corpus.works.map(({ entry }) => ({
    reference: { kind: 'work' as const, id: entry.id },
    page: pageOfKind.work,
    label: workLabel(entry.id),
  }));
  const sentences = corpus.articles.flatMap((article) =>
    sentencesOf(article).map(({ reference }) => ({
      reference,
      page: article.entry.id,
      label: `${article.key.toUpperCase()} ${sentenceNumber(reference)}`,
      article: article.key,
    })),
  );
  return new Map([...things, ...works, ...sentences].map((view) => [formatReference(view.reference), view]));
}

/**
 * All links of a page, by reference as written (`ga:4.1`): what a compiled MDX body asks for.
 */
export function linksByReference(corpus: Corpus, page: Page): Record<string, LinkView> {
  return Object.fromEntries(
    [...views(corpus)].map(([text, { page: on, reference, ...view }]) => [
      text,
      { ...view, href: href(page, { page: on, address: addressOf(reference) }) },
    ]),
  );
}

/**
 * The links of a page.
 * @throws Error for a reference to nothing: validation rules that out
 */
export function linksOn(corpus: Corpus, page: Page): Links {
  const known = linksByReference(corpus, page);
  return (reference) => {
    const view = known[formatReference(reference)];
    if (view === undefined) throw new Error(`Nothing is named ${formatReference(reference)}`);
    return view;
  };
}
