import { z } from 'astro/zod';
import { perArticle, text } from './fields.ts';

/** What an actor is (design section 2). */
export const actorKinds = ['person', 'state', 'body', 'armed-group', 'unnamed-group', 'agreement', 'document', 'place'] as const;
export type ActorKind = (typeof actorKinds)[number];

/** Front matter of `content/actors/<id>.mdx`; its body says who that is. */
export const actorSchema = z.strictObject({
  /** How this site names it. */
  name: text,
  kind: z.enum(actorKinds),
  /** The formal name, where it differs. */
  fullName: text.optional(),
  /** By article: the article's own words for it, each at most four words; empty where it does not mention it. */
  names: perArticle(z.array(text.refine((name) => name.split(/\s+/).length <= 4, 'expected at most four of the article’s words'))),
  /** By article: who or what it was at the article's moment; null where the sources do not say. */
  roles: perArticle(text.nullable()),
});

export type ActorFields = z.infer<typeof actorSchema>;
