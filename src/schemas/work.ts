import { z } from 'astro/zod';
import { edtfDate, id, text, webAddress } from './fields.ts';

/** The CSL item types that occur in the public record. */
export const workTypes = ['article', 'article-newspaper', 'broadcast', 'report', 'webpage'] as const;

/** Where the title of a work comes from. */
export const titleBases = ['shown', 'from-address', 'not-shown'] as const;

/**
 * An entry of `content/works.yaml`: a cited item of the public record, as a CSL item
 * (Citation Style Language 1.0.2; `issued` as an EDTF string, as CSL-YAML allows; own fields under `custom`).
 */
export const workSchema = z
  .strictObject({
    id,
    type: z.enum(workTypes),
    /** Left out where the stored copy did not show it. */
    title: text.optional(),
    /** The original publisher. */
    publisher: text,
    /** A report's number. */
    number: text.optional(),
    issued: edtfDate.optional(),
    /** Left out where the stored copy did not show it. */
    URL: webAddress.optional(),
    /** As a BCP 47 tag, where it is not English. */
    language: text.optional(),
    custom: z.strictObject({
      titleBasis: z.enum(titleBases),
      /** What it is about, in our words, where the title is not shown. */
      subject: text.optional(),
      /** The site on which the text was read, where that is not its publisher. */
      republishedBy: text.optional(),
      note: text.optional(),
    }),
  })
  .refine((work) => (work.title === undefined) === (work.custom.titleBasis === 'not-shown'), {
    path: ['custom', 'titleBasis'],
    error: 'expected "not-shown" where, and only where, there is no title',
  })
  .refine((work) => work.title !== undefined || work.custom.subject !== undefined, {
    path: ['custom'],
    error: 'expected a subject in our words, as there is no title',
  });

export type WorkFields = z.infer<typeof workSchema>;
