import { z } from 'astro/zod';
import { id, text } from './fields.ts';

/** A line of `content/anchors.txt`: an address that was published on a page, or that was retired from it. */
export const anchorSchema = z.strictObject({
  /** The number of the line. */
  id: text,
  /** The page, without its ending. */
  page: id,
  address: id,
  retired: z
    .strictObject({
      /** The reference to what holds its content now; null where nothing does. */
      to: text.nullable(),
      /** What became of it, in a sentence. */
      why: text,
    })
    .optional(),
});

export type AnchorFields = z.infer<typeof anchorSchema>;
