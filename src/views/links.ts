/** What a reference looks like on a page: where it leads, what it is called. Pure. */
import { formatReference, sentenceNumber, type Reference } from '../reference.ts';
import { addressOf, href, pageOfKind, type Page } from '../urls.ts';
import type { LinkedCorpus } from '../corpus/link.ts';
import { noteLabels } from '../corpus/mentions.ts';
import { sentencesOf } from '../corpus/model.ts';
import { followRetirements } from '../corpus/retirements.ts';
import { defined } from '../defined.ts';
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
  readonly page: Page;
  readonly address: string;
}

function findTargets(corpus: LinkedCorpus): Map<string, Target> {
  const labels = noteLabels(corpus);
  const things = [
    ...corpus.actors.map(({ entry }) => ({ kind: 'actor' as const, id: entry.id, label: entry.fields.name })),
    ...corpus.events.map(({ entry }) => ({ kind: 'event' as const, id: entry.id, label: entry.fields.title })),
    ...corpus.questions.map(({ entry }) => ({ kind: 'question' as const, id: entry.id, label: entry.fields.question })),
    ...corpus.topics.map(({ entry }) => ({ kind: 'topic' as const, id: entry.id, label: entry.fields.question })),
    ...corpus.notes.map(({ entry }) => ({
      kind: 'note' as const,
      id: entry.id,
      label: defined(labels.get(entry.id), 'a label of each note'),
    })),
    ...corpus.words.map(({ entry }) => ({ kind: 'word' as const, id: entry.id, label: entry.fields.term })),
    ...corpus.works.map(({ entry }) => ({ kind: 'work' as const, id: entry.id, label: workLabel(entry.id) })),
  ].map(({ kind, id, label }): [string, Target] => {
    const reference = { kind, id };
    const address = addressOf(reference);
    return [formatReference(reference), { page: corpus.placeOf({ page: pageOfKind[kind], address }).page, address, label }];
  });
  const sentences = corpus.articles.flatMap((article) =>
    sentencesOf(article).map(({ reference }): [string, Target] => [
      formatReference(reference),
      {
        page: article.entry.id,
        address: addressOf(reference),
        label: `${article.key.toUpperCase()} ${sentenceNumber(reference)}`,
        article: article.key,
      },
    ]),
  );
  return new Map([...things, ...sentences]);
}

/** Finds what a reference as written names; undefined where it names nothing. */
type FindTarget = (text: string) => Target | undefined;

/** A retired thing is found where its content is now; where nothing holds it, at the place that says what became of it. */
function makeFindTarget(corpus: LinkedCorpus): FindTarget {
  const targets = findTargets(corpus);
  const follow = followRetirements(corpus);
  return (text) => {
    const now = follow(text);
    return typeof now === 'object' ? { page: now.page, address: now.address, label: `${now.address} (retired)` } : targets.get(now ?? text);
  };
}

const found = new WeakMap<LinkedCorpus, FindTarget>();

/** What every reference of a corpus names. It is found once for each corpus, however many pages ask for it. */
function targetsIn(corpus: LinkedCorpus): FindTarget {
  const find = found.get(corpus) ?? makeFindTarget(corpus);
  found.set(corpus, find);
  return find;
}

/**
 * The links of a page, by reference as written (`ga:4.1`).
 * @throws Error, on a call, for a reference to nothing: validation rules that out
 */
export function linksByReference(corpus: LinkedCorpus, page: Page): LinksByReference {
  const findTarget = targetsIn(corpus);
  return (text) => {
    const target = findTarget(text);
    if (target === undefined) throw new Error(`Nothing is named ${text}`);
    const { page: on, address, ...view } = target;
    return { ...view, href: href(page, { page: on, address }) };
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
