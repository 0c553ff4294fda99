import { z } from 'astro/zod';
import { edtfDate, text } from './fields.ts';

/** The texts of a drawn line of time. */
const pictureSchema = z.strictObject({
  title: text,
  /** What a reader who does not see the drawing is told. */
  description: text,
  /** The time that it shows: an interval with both ends. */
  span: edtfDate.refine((span) => /^\d.*\/\d/.test(span), 'expected an interval with both ends, such as "2025-01/2026-01"'),
  /** What is written between the two compared articles. */
  between: text.optional(),
});

/** Front matter of `content/pages/<id>.mdx`: the texts of a page of the site itself; the body is its prose. */
export const pageSchema = z.strictObject({
  /** The page's heading. */
  title: text,
  /** For search engines and previews. */
  description: text.max(160, 'expected at most 160 characters'),
  /** What stands below the heading. */
  lede: text.optional(),
  picture: pictureSchema.optional(),
});

export type PageFields = z.infer<typeof pageSchema>;
