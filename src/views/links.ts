/** What a reference looks like on a page: where it leads, what it is called. Pure. */
import { formatReference, sentenceNumber, type Reference } from '../reference.ts';
import { addressOf, href, pageOfKind, type Page } from '../urls.ts';
import type { LinkedCorpus } from '../corpus/link.ts';
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

/** Resolves a reference as written: what a compiled MDX body asks for. */
export type LinksByReference = (text: string) => LinkView;

/** What a reference names, apart from the page that links to it. */
interface Target extends Omit<LinkView, 'href'> {
  readonly reference: Reference;
  readonly page: Page;
}

function findTargets(corpus: LinkedCorpus): Map<string, Target> {
  const things = [
    ...corpus.actors.map(({ entry }) => ({ kind: 'actor' as const, id: entry.id, label: entry.fields.name })),
    ...corpus.events.map(({ entry }) => ({ kind: 'event' as const, id: entry.id, label: entry.fields.title })),
    ...corpus.questions.map(({ entry }) => ({ kind: 'question' as const, id: entry.id, label: entry.fields.question })),
    ...corpus.topics.map(({ entry }) => ({ kind: 'topic' as const, id: entry.id, label: entry.fields.question })),
    ...corpus.notes.map(({ entry }) => ({ kind: 'note' as const, id: entry.id, label: `Note on ${entry.fields.on.join(', ')}` })),
    ...corpus.words.map(({ entry }) => ({ kind: 'word' as const, id: entry.id, label: entry.fields.term })),
    ...corpus.works.map(({ entry }) => ({ kind: 'work' as const, id: entry.id, label: workLabel(entry.id) })),
  ].map(({ kind, id, label }): Target => {
    const reference = { kind, id };
    return { reference, page: corpus.placeOf({ page: pageOfKind[kind], address: addressOf(reference) }).page, label };
  });
  const sentences = corpus.articles.flatMap((article) =>
    sentencesOf(article).map(({ reference }): Target => ({
      reference,
      page: article.entry.id,
      label: `${article.key.toUpperCase()} ${sentenceNumber(reference)}`,
      article: article.key,
    })),
  );
  return new Map([...things, ...sentences].map((target) => [formatReference(target.reference), target]));
}

const found = new WeakMap<LinkedCorpus, ReadonlyMap<string, Target>>();

/** What every reference of a corpus names. It is found once for each corpus, however many pages ask for it. */
function targetsIn(corpus: LinkedCorpus): ReadonlyMap<string, Target> {
  const targets = found.get(corpus) ?? findTargets(corpus);
  found.set(corpus, targets);
  return targets;
}

/**
 * The links of a page, by reference as written (`ga:4.1`).
 * @throws Error, on a call, for a reference to nothing: validation rules that out
 */
export function linksByReference(corpus: LinkedCorpus, page: Page): LinksByReference {
  const targets = targetsIn(corpus);
  return (text) => {
    const target = targets.get(text);
    if (target === undefined) throw new Error(`Nothing is named ${text}`);
    const { reference, page: on, ...view } = target;
    return { ...view, href: href(page, { page: on, address: addressOf(reference) }) };
  };
}

/**
 * The links of a page.
 * @throws as {@link linksByReference}
 */
export function linksOn(corpus: LinkedCorpus, page: Page): Links {
  const links = linksByReference(corpus, page);
  return (reference) => links(formatReference(reference));
}
