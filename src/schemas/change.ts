import { z } from 'astro/zod';
import { edtfDay, id, prose, referenceText } from './fields.ts';

/** An entry of `content/changes.yaml`: a change that readers should know of. Printed on `about.html`, and an entry of `feed.xml`. */
export const changeSchema = z.strictObject({
  id: id.describe('A name of its own; its address comes from it: change-<id>.'),
  date: edtfDay.describe('The day on which it is published, in quotes.'),
  what: prose.describe('What changed and why, in one or two sentences.'),
  about: z.array(referenceText).describe('What it is about, such as ga:4.1 or actor:trump; [] for a page or the whole site.'),
});

export type ChangeFields = z.infer<typeof changeSchema>;
