import { z } from 'astro/zod';
import { text } from './fields.ts';

/** Front matter of `content/pages/<id>.mdx`: the prose of a page of the site itself. */
export const pageSchema = z.strictObject({
  /** The page's heading. */
  title: text,
  /** For search engines and previews. */
  description: text.max(160, 'expected at most 160 characters'),
});

export type PageFields = z.infer<typeof pageSchema>;
