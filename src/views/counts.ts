/** Sentences of the compared articles, counted: what each dwells on, who speaks in it, what its sentences do. Pure. */
import type { Article, Corpus, Sentence } from '../corpus/model.ts';
import { sentencesOf } from '../corpus/model.ts';
import type { ActorKind } from '../schemas/actor.ts';
import { sentenceKinds, voiceGroups, type SentenceKind, type VoiceGroup } from '../schemas/ledger.ts';

export const voiceGroupLabels: Record<VoiceGroup, string> = {
  author: 'The author',
  named: 'A named person or document',
  institution: 'A named state or institution',
  unnamed: 'A group without names',
};

export const sentenceKindLabels: Record<SentenceKind, string> = {
  fact: 'States a fact',
  position: 'Takes a position',
  assessment: 'Judges or reads',
  forecast: 'Looks ahead',
  question: 'Asks',
};

const groupOfKind: Record<ActorKind, VoiceGroup> = {
  person: 'named',
  document: 'named',
  state: 'institution',
  body: 'institution',
  'armed-group': 'institution',
  agreement: 'named',
  place: 'institution',
  'unnamed-group': 'unnamed',
};

/** The group of a voice: `author`, or by the kind of the actor. */
export function voiceGroup(voice: string, kinds: ReadonlyMap<string, ActorKind>): VoiceGroup {
  const kind = kinds.get(voice);
  return kind === undefined ? 'author' : groupOfKind[kind];
}

/** One count for each article, the earlier first. */
export interface CountRow<Id extends string = string> {
  readonly id: Id;
  readonly counts: readonly number[];
}

/** Counts the sentences of each article by what `of` makes of them; a row for each id, in the order given. */
function count<Id extends string>(
  articles: readonly Article[],
  ids: readonly Id[],
  of: (sentence: Sentence) => string | undefined,
): CountRow<Id>[] {
  const tallies = articles.map((article) => {
    const tally = new Map<string | undefined, number>();
    for (const sentence of sentencesOf(article)) tally.set(of(sentence), (tally.get(of(sentence)) ?? 0) + 1);
    return tally;
  });
  return ids.map((id) => ({ id, counts: tallies.map((tally) => tally.get(id) ?? 0) }));
}

/** How many sentences of each article each voice group speaks. */
export function countVoices({ compared, actors }: Pick<Corpus, 'compared' | 'actors'>): CountRow<VoiceGroup>[] {
  const kinds = new Map(actors.map(({ entry }) => [entry.id, entry.fields.kind]));
  return count(compared, voiceGroups, ({ voice }) => voiceGroup(voice, kinds));
}

/** How many sentences of each article are of each kind. */
export function countKinds({ compared }: Pick<Corpus, 'compared'>): CountRow<SentenceKind>[] {
  return count(compared, sentenceKinds, ({ kind }) => kind);
}

/** How many sentences of each article speak to each topic. */
export function countTopics({ compared, topics }: Pick<Corpus, 'compared' | 'topics'>): CountRow[] {
  return count(
    compared,
    topics.map(({ entry }) => entry.id),
    ({ topic }) => topic,
  );
}

/** The number of sentences of each article. */
export function countSentences({ compared }: Pick<Corpus, 'compared'>): number[] {
  return compared.map((article) => sentencesOf(article).length);
}
