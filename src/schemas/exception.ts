import { z } from 'astro/zod';
import { id, text } from './fields.ts';

/** The language rules that a program checks, by the names of their files in `corpus/checks/language/`. */
export const languageRules = [
  'listed-words',
  'judging-verbs',
  'will',
  'mention-length',
  'sentence-length',
  'reading-age',
  'scare-quotes',
  'typography',
] as const;
export type LanguageRule = (typeof languageRules)[number];

/** An entry of `content/exceptions.yaml`: a stretch of text that may break a language rule. Printed on `about.html`. */
export const exceptionSchema = z.strictObject({
  id: id.describe('A name of its own.'),
  rule: z.enum(languageRules).describe('The rule that it breaks.'),
  file: text
    .regex(/^content\//, 'expected a file of the content, such as "content/actors/iran.mdx"')
    .describe('The file that it stands in, from the project’s root.'),
  text: text.describe('The stretch as a reader reads it; of a long sentence or paragraph, a few words suffice.'),
  why: text.describe('Why it may stand, in a sentence.'),
});

export type ExceptionFields = z.infer<typeof exceptionSchema>;
