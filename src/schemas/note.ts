import { z } from 'astro/zod';
import { id, inWords, prose, sentenceReference } from './fields.ts';

/** How a statement stands in the public record. */
export const standings = ['on-record', 'partly', 'contested', 'later-events', 'not-checkable'] as const;
export type Standing = (typeof standings)[number];

/** What each standing means: for the key of the notes, and for whoever writes one. */
export const standingMeanings: Record<Standing, string> = {
  'on-record': 'the sources say the same',
  partly: 'the sources bear out a part of it',
  contested: 'the sources differ from it, or from each other',
  'later-events': 'what happened afterwards bears on it',
  'not-checkable': 'the sources cannot settle it',
};

/** `content/notes/<id>.yaml`: what the public record says about one or more sentences of an article. */
export const noteSchema = z.strictObject({
  on: z.array(sentenceReference).min(1, 'expected at least one sentence').describe('The sentences that it is about, all of one article.'),
  standing: z.enum(standings).describe(`How they stand in the public record: ${inWords(standingMeanings)}.`),
  text: prose.describe('What the record says, in one to four sentences.'),
  works: z.array(id).min(1, 'expected at least one work').describe('The works that say it.'),
});

export type NoteFields = z.infer<typeof noteSchema>;
