import { z } from 'astro/zod';
import { articleKey, id, text } from './fields.ts';

/** What a sentence does. */
export const sentenceKinds = ['fact', 'position', 'assessment', 'forecast', 'question'] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

/** Who speaks, in four groups. */
export const voiceGroups = ['author', 'named', 'institution', 'unnamed'] as const;
export type VoiceGroup = (typeof voiceGroups)[number];

const counted = z.int().min(1, 'expected a number counted from 1');

const sentenceSchema = z.strictObject({
  number: counted.describe('Counted from 1 within its paragraph.'),
  voice: id.describe('Who speaks: author, or an actor’s id.'),
  kind: z
    .enum(sentenceKinds)
    .describe(
      'What the sentence does: fact (an event or state asserted), position (what somebody wants or rejects), assessment (a reading or judgement), forecast, question.',
    ),
  topic: id
    .optional()
    .describe('The one topic that it mainly speaks to; may be left out where the article is not one of the two compared.'),
});

const paragraphSchema = z.strictObject({
  number: counted.describe('Counted from 1 over the whole article.'),
  locator: text
    .refine((words) => /^\S+(?: \S+){2,5}$/.test(words), 'expected three to six words of the paragraph')
    .describe('Three to six words of the paragraph that stand nowhere else in the article: they lead to the passage in the original.'),
  sentences: z.array(sentenceSchema).min(1).describe('Its sentences, in order.'),
});

/** `content/ledgers/<id>.yaml`: every sentence of an article, without its text. */
export const ledgerSchema = z.strictObject({
  article: articleKey.describe('The key of the article.'),
  sections: z
    .array(z.strictObject({ paragraphs: z.array(paragraphSchema).min(1).describe('The section’s paragraphs, in order.') }))
    .min(1)
    .describe('The article’s sections, in order.'),
});

export type LedgerFields = z.infer<typeof ledgerSchema>;
