import { z } from 'astro/zod';
import { id, prose, sentenceReference } from './fields.ts';

/** How a statement stands in the public record (design section 2). */
export const standings = ['on-record', 'partly', 'contested', 'later-events', 'not-checkable'] as const;
export type Standing = (typeof standings)[number];

/** `content/notes/<id>.yaml`: what the public record says about one or more sentences of an article. */
export const noteSchema = z.strictObject({
  on: z.array(sentenceReference).min(1, 'expected at least one sentence').describe('The sentences that it is about, all of one article.'),
  standing: z.enum(standings).describe('How they stand in the public record.'),
  text: prose.describe('What the record says, in one to four sentences.'),
  works: z.array(id).min(1, 'expected at least one work').describe('The works that say it.'),
});

export type NoteFields = z.infer<typeof noteSchema>;
