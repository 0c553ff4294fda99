import { z } from 'astro/zod';
import { articleKey, text } from './fields.ts';

/** Front matter of `content/questions/<id>.mdx`; its body is the answer. */
export const questionSchema = z.strictObject({
  question: text.describe('The question as a reader would ask it.'),
  asked: z
    .union([z.literal('site'), articleKey], 'expected "site", or the key of an article')
    .describe('Who asks: site, or the key of the article whose own question it is.'),
  order: z.int().min(1, 'expected a number counted from 1').describe('Its place among the questions of the same asker, counted from 1.'),
});

export type QuestionFields = z.infer<typeof questionSchema>;
