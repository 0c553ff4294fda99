import { z } from 'astro/zod';
import { articleKey, id, text } from './fields.ts';

/** What a sentence does (design section 2). */
export const sentenceKinds = ['fact', 'position', 'assessment', 'forecast', 'question'] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

/** Who speaks, in four groups. */
export const voiceGroups = ['author', 'named', 'institution', 'unnamed'] as const;
export type VoiceGroup = (typeof voiceGroups)[number];

const counted = z.int().min(1, 'expected a number counted from 1');

const sentenceSchema = z.strictObject({
  /** Counted from 1 within its paragraph. */
  number: counted,
  /** Who speaks: `author`, or an actor's id. */
  voice: id,
  /** What the sentence does. */
  kind: z.enum(sentenceKinds),
  /** The one topic that it mainly speaks to; may be left out where the article is not one of the two compared. */
  topic: id.optional(),
});

const paragraphSchema = z.strictObject({
  /** Counted from 1 over the whole article. */
  number: counted,
  /** Three to six words of the paragraph that stand nowhere else in the article: they lead to the passage in the original. */
  locator: text.refine((words) => /^\S+(?: \S+){2,5}$/.test(words), 'expected three to six words of the paragraph'),
  /** Its sentences, in order. */
  sentences: z.array(sentenceSchema).min(1),
});

/** `content/ledgers/<id>.yaml`: every sentence of an article, without its text. */
export const ledgerSchema = z.strictObject({
  /** The key of the article. */
  article: articleKey,
  /** The article's sections, in order. */
  sections: z
    .array(
      z.strictObject({
        /** The section's paragraphs, in order. */
        paragraphs: z.array(paragraphSchema).min(1),
      }),
    )
    .min(1),
});

export type LedgerFields = z.infer<typeof ledgerSchema>;
