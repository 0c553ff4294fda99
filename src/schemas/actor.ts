import { z } from 'astro/zod';
import { perArticle, text } from './fields.ts';

/** What an actor is. */
export const actorKinds = ['person', 'state', 'body', 'armed-group', 'unnamed-group', 'agreement', 'document', 'place'] as const;
export type ActorKind = (typeof actorKinds)[number];

/** Front matter of `content/actors/<id>.mdx`; its body says who that is. */
export const actorSchema = z.strictObject({
  name: text.describe('How this site names it.'),
  kind: z
    .enum(actorKinds)
    .describe('What it is; an unnamed-group is a group that an article speaks of without naming it, such as supporters or analysts.'),
  fullName: text.optional().describe('The formal name, where it differs.'),
  names: perArticle(z.array(text.refine((name) => name.split(/\s+/).length <= 4, 'expected at most four of the article’s words'))).describe(
    'The article’s own words for it, each at most four words; [] where it does not mention it.',
  ),
  roles: perArticle(text.nullable()).describe('Who or what it was at the article’s moment; null where the sources do not say.'),
});

export type ActorFields = z.infer<typeof actorSchema>;
