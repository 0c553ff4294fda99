import { z } from 'astro/zod';
import { articleKey, edtfDate, prose, text, webAddress } from './fields.ts';

/** How sure an estimate is. */
export const confidences = ['high', 'medium', 'low'] as const;

/** Front matter of `content/articles/<id>.mdx`; its body is the retelling. */
export const articleSchema = z.strictObject({
  /** The letters before the colon in references to its sentences, and the start of its addresses. */
  key: articleKey,
  /** How this site names the article: by its site. */
  name: text,
  /** Where the name comes from. */
  nameBasis: text,
  /** The headline, or null where the stored copy has none. */
  headline: text.nullable(),
  /** The author, or null where none is stated. */
  author: text.nullable(),
  /** The address of the original. */
  url: webAddress,
  /** The language of the original as a BCP 47 tag. */
  language: z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, 'expected a language tag such as "en-GB"'),
  /** The point of view from which it is written, in a phrase. */
  standpoint: text,
  /** When it was written, in a phrase that a reader remembers. */
  moment: text,
  /** What is not known about it. */
  unknown: text,
  /** When it was written, as estimated by this site. */
  written: z.strictObject({
    /** The best estimate. */
    edtf: edtfDate,
    /** The interval outside of which it cannot lie. */
    bounds: edtfDate,
    /** How sure the best estimate is. */
    confidence: z.enum(confidences),
    /** What the bounds rest on, a sentence each. */
    restsOn: z.array(prose).min(1),
  }),
  /** For search engines and previews. */
  description: text.max(160, 'expected at most 160 characters'),
});

export type ArticleFields = z.infer<typeof articleSchema>;
