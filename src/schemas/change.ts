import { z } from 'astro/zod';
import { edtfDay, id, prose, referenceText } from './fields.ts';

/** An entry of `content/changes.yaml`: a change that readers should know of. Printed on `about.html`, and an entry of `feed.xml`. */
export const changeSchema = z.strictObject({
  /** Its address comes from it: `change-<id>`. */
  id,
  /** The day on which it was published. */
  date: edtfDay,
  /** What changed and why, in one or two sentences. */
  what: prose,
  /** What it is about, such as `ga:4.1` or `actor:trump`; empty where that is a page or the whole site. */
  about: z.array(referenceText),
});

export type ChangeFields = z.infer<typeof changeSchema>;
