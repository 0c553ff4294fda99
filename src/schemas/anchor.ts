import { z } from 'astro/zod';
import { id, text } from './fields.ts';

/** A line of `content/anchors.txt`: an address that was published on a page, or that was retired from it. */
export const anchorSchema = z.strictObject({
  id: text.describe('The number of the line.'),
  page: id.describe('The page, without its ending.'),
  address: id.describe('The address on the page.'),
  retired: z
    .strictObject({
      to: text.nullable().describe('The reference to what holds its content now; null where nothing does.'),
      why: text.describe('What became of it, in a sentence.'),
    })
    .optional()
    .describe('That the address was given up.'),
});

export type AnchorFields = z.infer<typeof anchorSchema>;
