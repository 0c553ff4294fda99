import { z } from 'astro/zod';
import { articleKey, edtfDate, prose, text, webAddress } from './fields.ts';

/** How sure an estimate is. */
export const confidences = ['high', 'medium', 'low'] as const;

/** Front matter of `content/articles/<id>.mdx`; its body is the retelling. */
export const articleSchema = z.strictObject({
  key: articleKey.describe('The letters before the colon in references to its sentences, and the start of its addresses.'),
  name: text.describe('How this site names the article: by its site.'),
  nameBasis: text.describe('Where the name comes from.'),
  headline: text.nullable().describe('The headline, or null where the stored copy has none.'),
  author: text.nullable().describe('The author, or null where none is stated.'),
  url: webAddress.describe('The address of the original.'),
  language: z
    .string()
    .regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, 'expected a language tag such as "en-GB"')
    .describe('The language of the original as a BCP 47 tag.'),
  standpoint: text.describe('The point of view from which it is written, in a phrase.'),
  moment: text.describe('When it was written, in a phrase that a reader remembers.'),
  unknown: text.describe('What is not known about it.'),
  written: z
    .strictObject({
      edtf: edtfDate.describe('The best estimate.'),
      bounds: edtfDate.describe('The interval outside of which it cannot lie.'),
      confidence: z.enum(confidences).describe('How sure the best estimate is.'),
      restsOn: z.array(prose).min(1).describe('What the bounds rest on, a sentence each.'),
    })
    .describe('When it was written, as estimated by this site.'),
  description: text.max(160, 'expected at most 160 characters').describe('For search engines and previews.'),
});

export type ArticleFields = z.infer<typeof articleSchema>;
