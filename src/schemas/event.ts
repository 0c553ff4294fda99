import { z } from 'astro/zod';
import { edtfDate, id, prose, sentenceReference, text } from './fields.ts';

/** What the date of an event rests on (design section 4). */
export const dateBases = ['article', 'record', 'estimate', 'order-only'] as const;
export type DateBasis = (typeof dateBases)[number];

/** `content/events/<id>.yaml`: an entry of the timeline. */
export const eventSchema = z.strictObject({
  /** What happened, in one line. */
  title: text.max(90, 'expected at most 90 characters'),
  /** A short name for the drawn overview; an event without one is drawn without a name. */
  label: text.max(22, 'expected at most 22 characters').optional(),
  /** When; left out where only the order is known. */
  when: edtfDate.optional(),
  /** `article`: an article gives the date; `record`: the works do; `estimate`: the bounds are given; `order-only`: no date. */
  basis: z.enum(dateBases),
  /** For an estimate: the interval outside of which the date cannot lie. */
  bounds: edtfDate.optional(),
  /** For `order-only`: the id of the event after which it stands. */
  after: id.optional(),
  /** What happened, in a few sentences. */
  text: prose,
  /** The sentences of the articles that speak of it. */
  cites: z.array(sentenceReference),
  /** The works of the public record that report it. */
  works: z.array(id),
});

export type EventFields = z.infer<typeof eventSchema>;
