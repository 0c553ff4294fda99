import { z } from 'astro/zod';
import { articleKey, edtfDate, text } from './fields.ts';

/** `content/site.yaml`: what the site as a whole is about. The code knows no subject. */
export const siteSchema = z.strictObject({
  name: text.describe('The site’s name.'),
  purpose: text.describe('What it does, in a few sentences: stands at the foot of every page.'),
  compared: z
    .array(articleKey)
    .refine((keys) => keys.length === 2 && keys[0] !== keys[1], 'expected the keys of two articles, such as [meo, ga]')
    .describe('The keys of the two articles that the comparison sets side by side.'),
  sourcesEnd: edtfDate.describe('The last day that the sources of the public record cover.'),
});

export type SiteFields = z.infer<typeof siteSchema>;
