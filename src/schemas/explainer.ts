/** The shape of `explainer.json`: everything the site knows, for programs. References in it are written `ga:4.1`. */
import { z } from 'astro/zod';
import { actorKinds } from './actor.ts';
import { confidences } from './article.ts';
import { dateBases } from './event.ts';
import { sentenceKinds } from './ledger.ts';
import { standings } from './note.ts';
import { moments, relations } from './topic.ts';

const reference = z.string().describe('A reference: ga:4.1 for a sentence, actor:trump for a thing');
const page = z.string().describe('The file of the page, such as timeline.html');
const anchor = z.string().describe('The address on the page, without #');
const edtf = z.string().describe('A date or interval in the Extended Date/Time Format, ISO 8601-2:2019');

const backlink = z.strictObject({ page, anchor: z.string().describe('Empty for a page as a whole'), label: z.string() });
const placed = {
  id: z.string(),
  page,
  anchor,
  backlinks: z.array(backlink).describe('Every place that refers to it, in the order of the pages'),
};

const sentence = z.strictObject({
  number: z.string().describe('Paragraph and sentence: 4.1'),
  voice: z.string().describe('author, or the id of an actor'),
  kind: z.enum(sentenceKinds),
  topic: z.string().nullable().describe('Null where none is given, in an article that is not compared'),
  anchor,
  backlinks: z.array(backlink),
});

const paragraph = z.strictObject({
  number: z.int(),
  anchor,
  locator: z.string().describe('Words of the paragraph that stand nowhere else in the article'),
  original: z.url().describe('The address of the passage in the original'),
  sentences: z.array(sentence),
});

const article = z.strictObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  headline: z.string().nullable(),
  author: z.string().nullable(),
  url: z.url(),
  language: z.string(),
  written: z.strictObject({
    edtf,
    bounds: edtf,
    confidence: z.enum(confidences),
    basis: z.literal('estimate'),
    restsOn: z.array(z.string()),
  }),
  page,
  sections: z.array(z.strictObject({ anchor, heading: z.string(), paragraphs: z.array(paragraph) })),
  statements: z.array(z.strictObject({ id: z.string(), text: z.string(), cites: z.array(reference), page, anchor })),
});

const actor = z.strictObject({
  ...placed,
  name: z.string(),
  fullName: z.string().nullable(),
  kind: z.enum(actorKinds),
  names: z.record(z.string(), z.array(z.string())).describe('What each article calls it, by the article’s key'),
  roles: z.record(z.string(), z.string().nullable()).describe('What it was at each article’s moment, by the article’s key'),
  text: z.array(z.string()).describe('Paragraphs, as plain text'),
});

const event = z.strictObject({
  ...placed,
  title: z.string(),
  when: edtf.nullable(),
  basis: z.enum(dateBases),
  text: z.array(z.string()).describe('Paragraphs, as plain text'),
  cites: z.array(reference),
  works: z.array(z.string()),
});

const question = z.strictObject({
  ...placed,
  question: z.string(),
  asked: z.string().describe('site, or the key of the article whose own question it is'),
  answer: z.array(z.string()).describe('Paragraphs, as plain text'),
  cites: z.array(reference),
});

const side = z.strictObject({
  text: z.string().nullable().describe('Null where the article does not address the topic'),
  silent: z.string().nullable().describe('That it does not address it, and what it speaks of nearest to it'),
  cites: z.array(reference),
  sentences: z.int().describe('How many of its sentences speak mainly to the topic'),
});

const topic = z.strictObject({
  ...placed,
  question: z.string(),
  relation: z.enum(relations),
  why: z.string(),
  moment: z.enum(moments),
  decides: z.array(reference),
  says: z.record(z.string(), side).describe('By the key of each of the two articles that are compared'),
});

const note = z.strictObject({
  ...placed,
  on: z.array(reference),
  standing: z.enum(standings),
  text: z.array(z.string()),
  works: z.array(z.string()),
});

const articleCounts = z.strictObject({
  sentences: z.int(),
  voices: z.record(z.string(), z.int()).describe('Sentences by who speaks'),
  kinds: z.record(z.string(), z.int()).describe('Sentences by what they do'),
  topicWords: z.int().describe('Words of its sides, over all topics on which both articles speak'),
  topicCitations: z.int(),
  topicsFirst: z.int().describe('On how many topics it comes first'),
  notes: z.int(),
  sentencesWithNote: z.int(),
});

const word = z.strictObject({
  ...placed,
  term: z.string(),
  article: z.string(),
  count: z.int(),
  cites: z.array(reference),
  other: z.string(),
  here: z.string(),
  why: z.string(),
});

const work = z.strictObject({
  ...placed,
  csl: z.record(z.string(), z.unknown()).describe('The work as a CSL item'),
});

const change = z.strictObject({
  id: z.string(),
  date: edtf,
  what: z.string().describe('Plain text'),
  about: z.array(reference),
  page,
  anchor,
});

export const explainerSchema = z.strictObject({
  $schema: z.string(),
  title: z.string(),
  articles: z.array(article),
  actors: z.array(actor),
  events: z.array(event),
  questions: z.array(question),
  topics: z.array(topic),
  notes: z.array(note),
  counts: z.record(z.string(), articleCounts).describe('By the key of each of the two articles that are compared'),
  words: z.array(word),
  works: z.array(work),
  changes: z.array(change).describe('The newest first'),
});

export type Explainer = z.infer<typeof explainerSchema>;
