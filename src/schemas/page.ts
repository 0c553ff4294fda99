import { z } from 'astro/zod';
import { edtfDate, text } from './fields.ts';

/** The texts of a drawn line of time. */
const pictureSchema = z.strictObject({
  title: text.describe('Its title.'),
  description: text.describe('What a reader who does not see the drawing is told.'),
  span: edtfDate
    .refine((span) => /^\d.*\/\d/.test(span), 'expected an interval with both ends, such as "2025-01/2026-01"')
    .describe('The time that it shows: an interval with both ends.'),
  between: text.optional().describe('What is written between the two compared articles.'),
});

/** Front matter of `content/pages/<id>.mdx`: the texts of a page of the site itself; the body is its prose. */
export const pageSchema = z.strictObject({
  title: text.describe('The page’s heading.'),
  description: text.max(160, 'expected at most 160 characters').describe('For search engines and previews.'),
  lede: text.optional().describe('What stands below the heading.'),
  picture: pictureSchema.optional().describe('The texts of a drawn line of time.'),
});

export type PageFields = z.infer<typeof pageSchema>;
