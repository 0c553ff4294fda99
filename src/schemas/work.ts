import { z } from 'astro/zod';
import { edtfDate, id, inWords, text, webAddress } from './fields.ts';

/** The CSL item types that occur in the public record. */
export const workTypes = ['article', 'article-newspaper', 'broadcast', 'report', 'webpage'] as const;

/** Where the title of a work comes from. */
export const titleBases = ['shown', 'from-address', 'not-shown'] as const;

const titleBasisMeanings: Record<(typeof titleBases)[number], string> = {
  shown: 'it stands on the page that was read',
  'from-address': 'it was read off the web address, and the page of the sources says so',
  'not-shown': 'there is none, and "subject" says in our words what the work is about',
};

/**
 * An entry of `content/works.yaml`: a cited item of the public record, as a CSL item
 * (Citation Style Language 1.0.2; `issued` as an EDTF string, as CSL-YAML allows; own fields under `custom`).
 */
export const workSchema = z
  .strictObject({
    id: id.describe(
      'The name by which it is cited, such as s70: the letter s and a number. A new work takes the next number after the highest.',
    ),
    type: z.enum(workTypes).describe('The CSL item type.'),
    title: text.optional().describe('The title; left out where the stored copy did not show it.'),
    publisher: text.describe('The original publisher.'),
    number: text.optional().describe('A report’s number.'),
    issued: edtfDate.optional().describe('When it was published.'),
    URL: webAddress.optional().describe('Its address; left out where the stored copy did not show it.'),
    language: text.optional().describe('The language as a BCP 47 tag, where it is not English.'),
    custom: z
      .strictObject({
        titleBasis: z.enum(titleBases).describe(`Where the title comes from: ${inWords(titleBasisMeanings)}.`),
        subject: text.optional().describe('What it is about, in our words, where the title is not shown.'),
        republishedBy: text.optional().describe('The site on which the text was read, where that is not its publisher.'),
        note: text.optional().describe('What else a reader should know of it.'),
      })
      .describe('What CSL has no field for.'),
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
