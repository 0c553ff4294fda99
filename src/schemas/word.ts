import { z } from 'astro/zod';
import { articleKey, prose, sentenceReference, text } from './fields.ts';

/** `content/words/<id>.yaml`: a contested word. */
export const wordSchema = z.strictObject({
  term: text
    .refine((term) => term.split(/\s+/).length <= 4, 'expected at most four words')
    .describe('The article’s term, at most four words.'),
  article: articleKey.describe('The key of the article that uses it.'),
  count: z.int().min(1, 'expected how often the article uses the term').describe('How often the article uses it.'),
  cites: z.array(sentenceReference).min(1, 'expected at least one sentence').describe('The sentences in which it stands.'),
  other: prose.describe('What the other article calls the same thing, or that it does not speak of it.'),
  here: text.describe('The term that this site uses.'),
  why: prose.describe('Why this site uses it.'),
});

export type WordFields = z.infer<typeof wordSchema>;
