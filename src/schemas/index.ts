/** The collections of `content/`: where each lies and what an entry holds. Read by `content.config.ts` and by `corpus/read.ts` alike. */
import { actorSchema } from './actor.ts';
import { anchorSchema } from './anchor.ts';
import { articleSchema } from './article.ts';
import { changeSchema } from './change.ts';
import { eventSchema } from './event.ts';
import { exceptionSchema } from './exception.ts';
import { ledgerSchema } from './ledger.ts';
import { noteSchema } from './note.ts';
import { pageSchema } from './page.ts';
import { questionSchema } from './question.ts';
import { siteSchema } from './site.ts';
import { topicSchema } from './topic.ts';
import { wordSchema } from './word.ts';
import { workSchema } from './work.ts';

/** Folders with one file per entry; the file's name is the entry's id. */
export const folders = {
  articles: { extension: 'mdx', schema: articleSchema },
  ledgers: { extension: 'yaml', schema: ledgerSchema },
  actors: { extension: 'mdx', schema: actorSchema },
  events: { extension: 'yaml', schema: eventSchema },
  questions: { extension: 'mdx', schema: questionSchema },
  topics: { extension: 'yaml', schema: topicSchema },
  notes: { extension: 'yaml', schema: noteSchema },
  pages: { extension: 'mdx', schema: pageSchema },
  words: { extension: 'yaml', schema: wordSchema },
} as const;

/** Files with a list of entries, each with its id. */
export const lists = {
  changes: { file: 'changes.yaml', schema: changeSchema },
  exceptions: { file: 'exceptions.yaml', schema: exceptionSchema },
  works: { file: 'works.yaml', schema: workSchema },
} as const;

/** The file that is one entry by itself. */
export const single = { site: { file: 'site.yaml', schema: siteSchema } } as const;

/** The file with a line for each address ever published. */
export const anchorsFile = { file: 'anchors.txt', schema: anchorSchema } as const;

export const collectionNames = [
  'articles',
  'ledgers',
  'actors',
  'events',
  'questions',
  'topics',
  'notes',
  'pages',
  'words',
  'works',
  'changes',
  'exceptions',
  'anchors',
  'site',
] as const;
export type CollectionName = (typeof collectionNames)[number];
