import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { parseAnchorLines } from './corpus/anchor-lines.ts';
import { loadWhenSound } from './corpus/load-when-sound.ts';
import { anchorsFile, folders, lists, single } from './schemas/index.ts';

const inFolder = (name: keyof typeof folders) =>
  loadWhenSound(glob({ base: `./content/${name}`, pattern: `*.${folders[name].extension}` }));

const listSchema = z.array(z.record(z.string(), z.unknown()));
/** Astro sorts entries by the ids that it knows: with numbers it keeps the order of the file. Their own ids stay among their fields. */
const numbered = (text: string) => Object.fromEntries(listSchema.parse(parse(text)).map((fields, index) => [String(index + 1), fields]));
const inFile = (name: keyof typeof lists) => loadWhenSound(file(`content/${lists[name].file}`, { parser: numbered }));

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
    loader: loadWhenSound(
      file(`content/${anchorsFile.file}`, { parser: (text) => parseAnchorLines(text).flatMap(({ fields }) => fields ?? []) }),
    ),
    schema: anchorsFile.schema,
  }),
  changes: defineCollection({ loader: inFile('changes'), schema: lists.changes.schema }),
  exceptions: defineCollection({ loader: inFile('exceptions'), schema: lists.exceptions.schema }),
  site: defineCollection({ loader: loadWhenSound(glob({ base: './content', pattern: single.site.file })), schema: single.site.schema }),
  works: defineCollection({ loader: inFile('works'), schema: lists.works.schema }),
};
