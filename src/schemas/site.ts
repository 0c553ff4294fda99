import { z } from 'astro/zod';
import { articleKey, edtfDate, text } from './fields.ts';

/** `content/site.yaml`: what the site as a whole is about. The code knows no subject. */
export const siteSchema = z.strictObject({
  /** The site's name. */
  name: text,
  /** What it does, in a few sentences: stands at the foot of every page. */
  purpose: text,
  /** The keys of the two articles that the comparison sets side by side. */
  compared: z
    .array(articleKey)
    .refine((keys) => keys.length === 2 && keys[0] !== keys[1], 'expected the keys of two articles, such as [meo, ga]'),
  /** The last day that the sources of the public record cover. */
  sourcesEnd: edtfDate,
});

export type SiteFields = z.infer<typeof siteSchema>;
