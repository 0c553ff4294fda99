import { z } from 'astro/zod';
import { inWords, perArticle, prose, sentenceReference, text } from './fields.ts';

/** How the two articles stand on a topic. */
export const relations = ['agree', 'contradict', 'different-weight', 'different-moment', 'one-silent'] as const;
export type Relation = (typeof relations)[number];

/** What each relation means: for the key of the comparison, and for whoever writes a topic. */
export const relationMeanings: Record<Relation, string> = {
  agree: 'both say the same',
  contradict: 'both speak of the same matter and cannot both be right',
  'different-weight': 'both speak of it and stress different things',
  'different-moment': 'something happened between what one says and what the other says',
  'one-silent': 'one of the two does not address it',
};

/** Whether both articles speak of the same moment; `standing` is a matter that no date changes. */
export const moments = ['same', 'standing', 'different', 'unknown'] as const;
export type Moment = (typeof moments)[number];

const cites = z.array(sentenceReference);

/** What an article says on a topic, with the sentences that say it. */
const speech = z.strictObject({
  text: prose.describe('What it says, in two to four sentences.'),
  cites: cites.min(1, 'expected at least one sentence').describe('The sentences that say it.'),
});

/** That an article does not address a topic. */
const silence = z.strictObject({
  silent: prose.describe('That it does not address the topic, and what it speaks of nearest to it.'),
  cites: cites.describe('The sentences that come nearest, or [].'),
});

/** `content/topics/<id>.yaml`: a row of the comparison, one question put to both articles. */
export const topicSchema = z.strictObject({
  question: text.describe('The question that is put to both articles.'),
  label: text.max(28, 'expected at most 28 characters').describe('The topic in a few words, for drawings.'),
  order: z.int().min(1, 'expected a number counted from 1').describe('Its place in the comparison, counted from 1.'),
  relation: z.enum(relations).describe(`How the two articles stand on it: ${inWords(relationMeanings)}.`),
  why: prose.describe('Why this relation, in one sentence.'),
  moment: z.enum(moments).describe('Whether both speak of the same moment; standing is a matter that no date changes.'),
  decides: cites.min(1, 'expected the sentences that decide it').describe('The sentences that decide whether the moment is the same.'),
  says: perArticle(
    z.union([speech, silence], 'expected "text" and "cites", or "silent" and "cites" where the article does not address it'),
  ).describe('What the article says; "silent" in place of "text" where it does not address the topic.'),
});

export type TopicFields = z.infer<typeof topicSchema>;
