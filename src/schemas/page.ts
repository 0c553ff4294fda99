import { z } from 'astro/zod';
import { text } from './fields.ts';

/** Front matter of `content/pages/<id>.mdx`: the prose of a page of the site itself. */
export const pageSchema = z.strictObject({
  title: text.describe('The page’s heading.'),
  description: text.max(160, 'expected at most 160 characters').describe('For search engines and previews.'),
});

export type PageFields = z.infer<typeof pageSchema>;
