import { z } from 'astro/zod';
import { articleKey, text } from './fields.ts';

/** Front matter of `content/questions/<id>.mdx`; its body is the answer. */
export const questionSchema = z.strictObject({
  question: text,
  /** Who asks: `site`, or the key of the article whose own question it is. */
  asked: z.union([z.literal('site'), articleKey], 'expected "site", or the key of an article'),
  /** Its place among the questions of the same asker, counted from 1. */
  order: z.int().min(1, 'expected a number counted from 1'),
});

export type QuestionFields = z.infer<typeof questionSchema>;
