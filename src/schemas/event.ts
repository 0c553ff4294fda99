import { z } from 'astro/zod';
import { edtfDate, id, prose, sentenceReference, text } from './fields.ts';

/** What the date of an event rests on. */
export const dateBases = ['article', 'record', 'estimate', 'order-only'] as const;
export type DateBasis = (typeof dateBases)[number];

/** `content/events/<id>.yaml`: an entry of the timeline. */
export const eventSchema = z.strictObject({
  title: text.max(90, 'expected at most 90 characters').describe('What happened, in one line of at most 90 characters.'),
  label: text
    .max(22, 'expected at most 22 characters')
    .optional()
    .describe('A short name for the drawn overview; an event without one is drawn without a name.'),
  when: edtfDate.optional().describe('When it happened. Needed for every basis but order-only, with which the line is left out.'),
  basis: z
    .enum(dateBases)
    .describe(
      'What the date rests on: article (an article gives it), record (the works do), estimate (the bounds are given), order-only (there is no date).',
    ),
  bounds: edtfDate.optional().describe('For an estimate: the interval outside of which the date cannot lie.'),
  after: id.optional().describe('For order-only: the id of the event after which it stands.'),
  text: prose.describe('What happened, in a few sentences.'),
  cites: z.array(sentenceReference).describe('The sentences of the articles that speak of it, or [].'),
  works: z.array(id).describe('The works of the public record that report it, or [].'),
});

export type EventFields = z.infer<typeof eventSchema>;
