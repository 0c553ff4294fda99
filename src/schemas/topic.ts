import { z } from 'astro/zod';
import { perArticle, prose, sentenceReference, text } from './fields.ts';

/** How the two articles stand on a topic (design section 2). */
export const relations = ['agree', 'contradict', 'different-weight', 'different-moment', 'one-silent'] as const;
export type Relation = (typeof relations)[number];

/** Whether both articles speak of the same moment; `standing` is a matter that no date changes. */
export const moments = ['same', 'standing', 'different', 'unknown'] as const;
export type Moment = (typeof moments)[number];

const cites = z.array(sentenceReference);

/** What an article says on a topic, with the sentences that say it. */
const speech = z.strictObject({
  /** Two to four sentences. */
  text: prose,
  /** The sentences that say it. */
  cites: cites.min(1, 'expected at least one sentence'),
});

/** That an article does not address a topic. */
const silence = z.strictObject({
  /** That it does not, and what it speaks of nearest to it. */
  silent: prose,
  /** The sentences that come nearest. */
  cites,
});

/** `content/topics/<id>.yaml`: a row of the comparison, one question put to both articles. */
export const topicSchema = z.strictObject({
  question: text,
  /** The topic in a few words, for drawings. */
  label: text.max(28, 'expected at most 28 characters'),
  /** Its place in the comparison, counted from 1. */
  order: z.int().min(1, 'expected a number counted from 1'),
  relation: z.enum(relations),
  /** Why this relation, in one sentence. */
  why: prose,
  moment: z.enum(moments),
  /** The sentences that decide whether the moment is the same. */
  decides: cites.min(1, 'expected the sentences that decide it'),
  /** What each article says, or that it does not address the topic. */
  says: perArticle(
    z.union([speech, silence], 'expected "text" and "cites", or "silent" and "cites" where the article does not address it'),
  ),
});

export type TopicFields = z.infer<typeof topicSchema>;
export type Side = TopicFields['says'][string];
