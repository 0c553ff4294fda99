/**
 * The grammar of references: `ga:4.1` names a sentence of an article (key, paragraph, sentence),
 * `actor:trump` names a thing by its kind and id. Pure; runs in plain Node as well as in Astro.
 */
import { defined } from './defined.ts';

/** The kinds of things that a reference can name besides a sentence. */
export const thingKinds = ['actor', 'event', 'question', 'topic', 'word', 'note', 'work'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** A numbered sentence of an article. */
export interface SentenceReference {
  readonly kind: 'sentence';
  /** The article's key, such as `ga`. */
  readonly article: string;
  /** Counted from 1. */
  readonly paragraph: number;
  /** Counted from 1 within its paragraph. */
  readonly sentence: number;
}

/** A thing with a file, or an entry, of its own. */
export interface ThingReference {
  readonly kind: ThingKind;
  readonly id: string;
}

export type Reference = SentenceReference | ThingReference;

/** What a reference to a sentence looks like. With at most four digits a number stands in one way only: none is rounded. */
export const sentencePattern = /^([a-z]+):([1-9]\d{0,3})\.([1-9]\d{0,3})$/;
const thingPattern = /^([a-z]+):([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const outside = /^(?:https?|mailto):/;

function thingKind(word: string | undefined): ThingKind | undefined {
  return thingKinds.find((kind) => kind === word);
}

/**
 * Reads a reference.
 * @returns the reference, or undefined where the text is none
 */
export function parseReference(text: string): Reference | undefined {
  const sentence = sentencePattern.exec(text);
  if (sentence?.[1] !== undefined && thingKind(sentence[1]) === undefined) {
    return {
      kind: 'sentence',
      article: sentence[1],
      paragraph: Number(sentence[2]),
      sentence: Number(sentence[3]),
    };
  }
  const thing = thingPattern.exec(text);
  const kind = thingKind(thing?.[1]);
  return kind !== undefined && thing?.[2] !== undefined ? { kind, id: thing[2] } : undefined;
}

/**
 * Reads a reference that the checks have let pass.
 * @throws Error where it is none
 */
export function knownReference(text: string): Reference {
  return defined(parseReference(text), `a reference in place of "${text}"`);
}

/**
 * Reads the number of a sentence that a schema has let pass.
 * @throws Error where it is none
 */
export function knownSentence(text: string): SentenceReference {
  const reference = knownReference(text);
  if (reference.kind !== 'sentence') throw new Error(`Expected a sentence of an article; found "${text}"`);
  return reference;
}

/** Whether a link's target claims to be a reference: it has no path and is no address on the web. */
export function looksLikeReference(url: string): boolean {
  return /^[a-z][a-z-]*:/i.test(url) && !outside.test(url);
}

/** Writes a reference: the inverse of {@link parseReference}. */
export function formatReference(reference: Reference): string {
  return reference.kind === 'sentence' ? `${reference.article}:${sentenceNumber(reference)}` : `${reference.kind}:${reference.id}`;
}

/** Paragraph and sentence as printed: `4.1`. */
export function sentenceNumber(reference: SentenceReference): string {
  return `${reference.paragraph}.${reference.sentence}`;
}
