import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parseAnchorLines } from './corpus/anchor-lines.ts';
import { anchorsFile, folders, lists } from './schemas/index.ts';

const inFolder = (name: keyof typeof folders) => glob({ base: `./content/${name}`, pattern: `*.${folders[name].extension}` });

export const collections = {
  articles: defineCollection({ loader: inFolder('articles'), schema: folders.articles.schema }),
  ledgers: defineCollection({ loader: inFolder('ledgers'), schema: folders.ledgers.schema }),
  actors: defineCollection({ loader: inFolder('actors'), schema: folders.actors.schema }),
  events: defineCollection({ loader: inFolder('events'), schema: folders.events.schema }),
  questions: defineCollection({ loader: inFolder('questions'), schema: folders.questions.schema }),
  topics: defineCollection({ loader: inFolder('topics'), schema: folders.topics.schema }),
  notes: defineCollection({ loader: inFolder('notes'), schema: folders.notes.schema }),
  pages: defineCollection({ loader: inFolder('pages'), schema: folders.pages.schema }),
  words: defineCollection({ loader: inFolder('words'), schema: folders.words.schema }),
  anchors: defineCollection({
    loader: file(`content/${anchorsFile.file}`, { parser: (text) => parseAnchorLines(text).flatMap(({ fields }) => fields ?? []) }),
    schema: anchorsFile.schema,
  }),
  exceptions: defineCollection({ loader: file(`content/${lists.exceptions.file}`), schema: lists.exceptions.schema }),
  works: defineCollection({ loader: file(`content/${lists.works.file}`), schema: lists.works.schema }),
};
