/** The field types that several concepts share. */
import { z } from 'astro/zod';
import { isEdtf } from '../dates/edtf-date.ts';
import { parseReference, sentencePattern, thingKinds } from '../reference.ts';

/** One line or more of plain text, not empty. */
export const text = z.string().trim().min(1);

/** Prose with typed links, `[text](actor:trump)`, and citations, `[](ga:4.1)`, not empty. */
export const prose = text;

export const idExpected = 'expected lower-case letters, digits and single hyphens, such as "us-strikes-2025"';

/** The id of a thing: lower-case letters, digits and hyphens; equal to its file's name. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, idExpected);

/** An article's key: the letters before the colon in `ga:4.1`. */
export const articleKey = z
  .string()
  .regex(/^[a-z]{2,5}$/, 'expected the key of an article: two to five lower-case letters, such as "ga"')
  .refine((key) => key !== 'site' && !thingKinds.some((kind) => kind === key), 'expected a key that is no kind of thing, nor "site"');

/** A date or interval with its precision. */
export const edtfDate = z
  .string()
  .refine(
    isEdtf,
    'expected an EDTF date or interval in quotes, the earlier date first, such as "2025-06-22", "2025-06", "2025-04~" or "2025-06-13/2025-06-24"',
  )
  .meta({ examples: ['2025-06-22', '2025-06', '2025-04~', '2025-06-13/2025-06-24'] });

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const dayExpected = 'expected a day as an EDTF date in quotes, such as "2026-11-22"';

/** A day. */
export const edtfDay = z
  .string({ error: dayExpected })
  .refine((value) => dayPattern.test(value) && isEdtf(value), { error: dayExpected })
  .meta({ pattern: dayPattern.source, examples: ['2026-11-22'] });

export const sentenceExpected = 'expected a sentence of an article, such as "ga:4.1"';

/** The number of a sentence of an article: `ga:4.1`. Its pattern is for JSON Schema, which knows no functions. */
export const sentenceReference = z
  .string()
  .refine((value) => parseReference(value)?.kind === 'sentence', sentenceExpected)
  .meta({ pattern: sentencePattern.source });

export const referenceExpected = 'expected a reference, such as "ga:4.1" or "actor:trump"';

/** Whatever a reference can name: `ga:4.1`, `actor:trump`. */
export const referenceText = z.string().refine((value) => parseReference(value) !== undefined, referenceExpected);

/** An address on the web. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' });

/** The values of a closed set in words, for the description of a field: `agree (both say the same), …`. */
export function inWords(meanings: Readonly<Record<string, string>>): string {
  return Object.entries(meanings)
    .map(([value, meaning]) => `${value} (${meaning})`)
    .join(', ');
}

/** For each article, by its key: one value. */
export const perArticle = <Value extends z.ZodType>(value: Value) => z.record(articleKey, value);
