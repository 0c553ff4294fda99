import { z } from 'astro/zod';
import { articleKey, prose, sentenceReference, text } from './fields.ts';

/** `content/words/<id>.yaml`: a contested word. */
export const wordSchema = z.strictObject({
  /** The article's term, at most four words. */
  term: text.refine((term) => term.split(/\s+/).length <= 4, 'expected at most four words'),
  /** The key of the article that uses it. */
  article: articleKey,
  /** How often the article uses it. */
  count: z.int().min(1, 'expected how often the article uses the term'),
  /** The sentences in which it stands. */
  cites: z.array(sentenceReference).min(1, 'expected at least one sentence'),
  /** What the other article calls the same thing, or that it does not speak of it. */
  other: prose,
  /** The term that this site uses. */
  here: text,
  /** Why. */
  why: prose,
});

export type WordFields = z.infer<typeof wordSchema>;
