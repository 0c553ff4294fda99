/** A new event, actor, question, topic, word, note or work: its file, with everything in it still to be written. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { defined } from '../defined.ts';
import { parseEdtf } from '../dates/edtf-date.ts';
import { blankEntry } from '../schemas/blank-entry.ts';
import { id as idSchema } from '../schemas/fields.ts';
import { folders, lists } from '../schemas/index.ts';
import { jsonSchema } from '../schemas/json-schema.ts';
import { nearest } from './nearest.ts';
import { readEntries } from './read.ts';
import { readSource } from './source-file.ts';
import { placeholder } from './unfinished.ts';

const citing = 'End each paragraph in what it rests on, such as [](ga:4.1) or [](work:s70).';

interface Kind {
  /** Where the files lie, one for each thing; without it the things are a list in one file. */
  readonly folder?: keyof typeof folders;
  /** What belongs in the body, where there is one. */
  readonly body?: string;
  /** The fields that may be left out and that most things of the kind have. */
  readonly usual?: readonly string[];
}

const kinds = {
  event: { folder: 'events', usual: ['when'] },
  actor: { folder: 'actors', body: `Say who or what that is, in one to three paragraphs. ${citing}` },
  question: { folder: 'questions', body: `Answer the question. ${citing}` },
  topic: { folder: 'topics' },
  word: { folder: 'words' },
  note: { folder: 'notes' },
  work: { usual: ['title', 'issued', 'URL'] },
} as const satisfies Record<string, Kind>;

type NewKind = keyof typeof kinds;

const isNewKind = (name: string): name is NewKind => Object.hasOwn(kinds, name);

/** The names of the kinds. */
export const newKinds: readonly NewKind[] = Object.keys(kinds).filter(isNewKind);

/** Why an entry cannot be made; the message says what was found, what was expected and what to do. */
export class NoNewEntry extends Error {
  override name = 'NoNewEntry';
}

/** A file to write. */
export interface NewEntry {
  /** Relative to the project's root. */
  readonly file: string;
  /** All that is to stand in it. */
  readonly text: string;
  /** Whether it is there already, and the text holds what it held. */
  readonly isThere: boolean;
  /** How the rest of the content refers to it: `event:us-strikes-2025`. */
  readonly reference: string;
}

function refuse(found: string, expected: string, remedy: string | undefined): never {
  throw new NoNewEntry(`Found ${found}; expected ${expected}.${remedy === undefined ? '' : ` ${remedy}`}`);
}

/** The keys of the articles, and of those that are compared, the earlier article first. */
function articleKeys(root: string): { readonly all: readonly string[]; readonly compared: readonly string[] } {
  const { articles, site } = readEntries(root).entries;
  const begin = (edtf: string) => parseEdtf(edtf).min;
  const all = articles.toSorted((a, b) => begin(a.fields.written.edtf) - begin(b.fields.written.edtf)).map(({ fields }) => fields.key);
  const compared = all.filter((key) => site?.fields.compared.includes(key));
  if (compared.length < 2) {
    refuse(
      'fewer than two articles to compare',
      'content/site.yaml and the articles that it names',
      'Mend first what npm run check lists.',
    );
  }
  return { all, compared };
}

const worksSchema = z.array(z.looseObject({ id: z.string() }));

/** The list of works with a new one at its end. */
function newWork(root: string, id: string): NewEntry {
  const file = `content/${lists.works.file}`;
  const before = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
  const source = readSource(file, before, false);
  const works = worksSchema.safeParse('value' in source ? source.value : undefined);
  if (!works.success) return refuse(`no list of works in ${file}`, 'one, each with an id', 'Mend first what npm run check lists.');
  const ids = works.data.map((work) => work.id);
  if (ids.includes(id)) {
    const highest = Math.max(0, ...[...ids.join(' ').matchAll(/\d+/g)].map(([number]) => Number(number)));
    refuse(`a work "${id}" in ${file}`, 'an id that no other work has', `The next free one is "s${highest + 1}".`);
  }
  const { properties, ...schema } = jsonSchema(lists.works.schema);
  const others = Object.fromEntries(Object.entries(defined(properties, 'fields of a work')).filter(([name]) => name !== 'id'));
  const fields = blankEntry({ ...schema, properties: others }, [], placeholder, kinds.work.usual).replace(/^(?=.)/gm, '  ');
  return { file, text: `${before.trimEnd()}\n- id: ${id}\n${fields}`, isThere: true, reference: `work:${id}` };
}

/**
 * Makes the file of a new entry, without writing it.
 * @param root the project's root, which holds `content/`
 * @param kind one of {@link newKinds}
 * @param id the new thing's id: the name of its file, where it has one of its own
 * @throws NoNewEntry where the kind is unknown, or the id is malformed or taken
 */
export function newEntry(root: string, kind: string, id: string): NewEntry {
  if (!isNewKind(kind)) return refuse(`the kind "${kind}"`, `one of ${newKinds.join(', ')}`, nearest(kind, newKinds));
  if (!idSchema.safeParse(id).success) {
    const sound = id
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-');
    refuse(`the id "${id}"`, 'lower-case letters, digits and single hyphens', sound === undefined ? undefined : `Did you mean "${sound}"?`);
  }
  if (kind === 'work') return newWork(root, id);
  const { all, compared } = articleKeys(root);
  if (kind === 'note' && !all.some((key) => id.startsWith(`${key}-`))) {
    refuse(
      `the id "${id}"`,
      'the key of the article that the note is about at its beginning',
      `Did you mean ${all.map((key) => `"${key}-${id}"`).join(' or ')}?`,
    );
  }
  const { folder, body, usual }: Kind & { readonly folder: keyof typeof folders } = kinds[kind];
  const { extension, schema } = folders[folder];
  const file = `content/${folder}/${id}.${extension}`;
  if (existsSync(join(root, file)))
    refuse(`${file}, which is there already`, `an id that no other ${kind} has`, 'Choose another id, or change that file.');
  const fields = blankEntry(jsonSchema(schema), compared, placeholder, usual);
  const text = body === undefined ? fields : `---\n${fields}---\n\n${placeholder}: ${body}\n`;
  return { file, text, isThere: false, reference: `${kind}:${id}` };
}
