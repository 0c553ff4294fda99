/** Reads `content/` from disk without Astro, so that every problem of every file can be listed at once. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { VFileMessage } from 'vfile-message';
import { defined } from '../defined.ts';
import { parseBody } from './parsed-prose.ts';
import { anchorsFile, folders, lists, single, type CollectionName } from '../schemas/index.ts';
import type { AnchorFields } from '../schemas/anchor.ts';
import { parseAnchorLines } from './anchor-lines.ts';
import { id as idSchema } from '../schemas/fields.ts';
import type { Entries, Entry, Place } from './entries.ts';
import { decodeText } from './decode-text.ts';
import { isEditorFile } from './editor-file.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { schemaFindings } from './schema-findings.ts';
import { readSource } from './source-file.ts';
import { unfinishedFields, unfinishedLines } from './unfinished.ts';

/** The content, as far as it can be read, and what is wrong with the rest. */
export interface Reading {
  readonly entries: Entries;
  readonly findings: readonly Finding[];
}

type Schema = z.ZodObject;

function bodyFinding(body: string, place: (line: number, column: number) => Place): Finding[] {
  try {
    parseBody(body);
    return [];
  } catch (error) {
    /* v8 ignore next -- no fault of the content: the parser throws nothing else */
    if (!(error instanceof VFileMessage)) throw error;
    return [
      {
        rule: 'syntax',
        place: place(defined(error.line, 'a line'), defined(error.column, 'a column')),
        found: error.reason,
        expected: 'well-formed MDX',
        remedy: 'Write { and < as \\{ and \\<.',
      },
    ];
  }
}

function validate<S extends Schema>(
  schema: S,
  value: unknown,
  place: Entry<unknown>['place'],
  findings: Finding[],
): z.infer<S> | undefined {
  const unfinished = unfinishedFields(value, schema, place);
  findings.push(...unfinished);
  const parsed = schema.safeParse(value);
  if (parsed.success) return unfinished.length === 0 ? parsed.data : undefined;
  findings.push(...schemaFindings(parsed.error.issues, value, schema, place));
  return undefined;
}

/** A hundred times the largest file of today: a larger one was put there by mistake. */
const mostBytes = 3_000_000;

/**
 * The text of a file; undefined where it cannot be read.
 * @param expected what the file holds, for the findings
 */
function readText(root: string, file: string, expected: string, findings: Finding[], remedy?: string): string | undefined {
  const unfit = (found: string, otherwise = expected) => {
    findings.push({ rule: 'files', place: { file, line: 1, column: 1 }, found, expected: otherwise, remedy });
    return undefined;
  };
  const path = join(root, file);
  if (!existsSync(path)) return unfit('no such file');
  if (!statSync(path).isFile()) return unfit('a folder');
  const bytes = readFileSync(path);
  if (bytes.length === 0) return unfit('an empty file');
  if (bytes.length > mostBytes) return unfit(`a file of ${bytes.length} bytes`, `at most ${mostBytes}`);
  const text = decodeText(file, bytes);
  if (typeof text === 'string') return text;
  findings.push(...text);
  return undefined;
}

function readEntry<S extends Schema>(
  root: string,
  file: string,
  id: string,
  schema: S,
  findings: Finding[],
): Entry<z.infer<S>> | undefined {
  const text = readText(root, file, `a file with the fields ${Object.keys(schema.shape).join(', ')}`, findings);
  if (text === undefined) return undefined;
  const source = readSource(file, text, file.endsWith('.mdx'));
  if (!('value' in source)) {
    findings.push(...source);
    return undefined;
  }
  const { body, place } = source;
  const broken = [...bodyFinding(body, (line, column) => place({ line, column })), ...unfinishedLines(body, place)];
  findings.push(...broken);
  const fields = validate(schema, source.value, place, findings);
  return fields === undefined || broken.length > 0 ? undefined : { id, file, fields, body, place };
}

function readFolder<S extends Schema>(
  root: string,
  name: CollectionName,
  extension: string,
  schema: S,
  findings: Finding[],
): Entry<z.infer<S>>[] {
  const folder = `content/${name}`;
  const missing = (found: string): Entry<z.infer<S>>[] => {
    findings.push({
      rule: 'files',
      place: { file: folder, line: 1, column: 1 },
      found,
      expected: `a folder with at least one file <id>.${extension}`,
      remedy: 'Restore the folder, or remove the collection from src/schemas/index.ts.',
    });
    return [];
  };
  if (!existsSync(join(root, folder))) return missing('no such folder');
  if (!statSync(join(root, folder)).isDirectory()) return missing('a file');
  const found = readdirSync(join(root, folder), { withFileTypes: true }).filter((one) => !isEditorFile(one.name));
  const names = found.map(({ name: one }) => one).toSorted();
  const plainFiles = new Set(found.filter((one) => one.isFile()).map(({ name: one }) => one));
  const entries: Entry<z.infer<S>>[] = [];
  for (const fileName of names) {
    const file = `${folder}/${fileName}`;
    const id = fileName.slice(0, -extension.length - 1);
    if (!plainFiles.has(fileName) || !fileName.endsWith(`.${extension}`) || !idSchema.safeParse(id).success) {
      findings.push({
        rule: 'files',
        place: { file, line: 1, column: 1 },
        found: `a file named "${fileName}"`,
        expected: `<id>.${extension}, the id in lower-case letters, digits and single hyphens`,
        remedy: 'Rename or remove it.',
      });
      continue;
    }
    const entry = readEntry(root, file, id, schema, findings);
    if (entry !== undefined) entries.push(entry);
  }
  return names.length === 0 ? missing('an empty folder') : entries;
}

function readList<S extends Schema>(root: string, fileName: string, schema: S, findings: Finding[]): Entry<z.infer<S>>[] {
  const file = `content/${fileName}`;
  const whole: Place = { file, line: 1, column: 1 };
  const text = readText(root, file, 'a list of entries, each with an id', findings);
  if (text === undefined) return [];
  const source = readSource(file, text, false);
  if (!('value' in source)) {
    findings.push(...source);
    return [];
  }
  if (!Array.isArray(source.value) || source.value.length === 0) {
    findings.push({ rule: 'files', place: whole, found: 'no list', expected: 'a list with at least one entry, each with an id' });
    return [];
  }
  return source.value.flatMap((value: unknown, index): Entry<z.infer<S>>[] => {
    const place: Entry<unknown>['place'] = (spot) => source.place('line' in spot ? spot : [index, ...spot]);
    const fields = validate(schema, value, place, findings);
    if (fields === undefined) return [];
    return [{ id: String(fields['id']), file, fields, body: '', place }];
  });
}

function readAnchors(root: string, findings: Finding[]): Entry<AnchorFields>[] {
  const file = `content/${anchorsFile.file}`;
  const at = (line: number): Place => ({ file, line, column: 1 });
  const remedy = 'Restore it from the history of the project: without it, links from elsewhere may break unseen.';
  const list = readText(root, file, 'the list of every address ever published', findings, remedy);
  if (list === undefined) return [];
  return parseAnchorLines(list).flatMap(({ line, text, fields }) => {
    if (fields !== undefined) return [{ id: fields.id, file, fields, body: '', place: () => at(line) }];
    findings.push({
      rule: 'syntax',
      place: at(line),
      found: `"${text}"`,
      expected: 'an address such as "glossary.html#actor-trump", or "retired", an address, a reference or "-", and a sentence',
      remedy: 'Let npm run anchors write the lines.',
    });
    return [];
  });
}

/** What lies in `content/` and belongs to no collection: it would go unread. */
function strangers(root: string): Finding[] {
  if (!existsSync(join(root, 'content'))) return [];
  const known: string[] = [...Object.keys(folders), ...Object.values({ ...lists, ...single }).map(({ file }) => file), anchorsFile.file];
  return readdirSync(join(root, 'content'))
    .filter((name) => !known.includes(name) && !isEditorFile(name))
    .toSorted()
    .map((name) => ({
      rule: 'files',
      place: { file: `content/${name}`, line: 1, column: 1 },
      found: `"${name}", which belongs to no collection`,
      expected: `one of ${known.join(', ')}`,
      remedy: nearest(name, known) ?? 'Remove it.',
    }));
}

/**
 * Reads all content.
 * @param root the project's root, which holds `content/`
 * @returns what could be read, and findings of the rules `files`, `syntax`, `schema` and `unfinished`
 */
export function readEntries(root: string): Reading {
  const findings: Finding[] = [];
  const folder = <Name extends keyof typeof folders>(name: Name) =>
    readFolder<(typeof folders)[Name]['schema']>(root, name, folders[name].extension, folders[name].schema, findings);
  const entries: Entries = {
    site: readEntry(root, `content/${single.site.file}`, 'site', single.site.schema, findings),
    articles: folder('articles'),
    ledgers: folder('ledgers'),
    actors: folder('actors'),
    events: folder('events'),
    questions: folder('questions'),
    topics: folder('topics'),
    notes: folder('notes'),
    pages: folder('pages'),
    words: folder('words'),
    anchors: readAnchors(root, findings),
    changes: readList(root, lists.changes.file, lists.changes.schema, findings),
    exceptions: readList(root, lists.exceptions.file, lists.exceptions.schema, findings),
    works: readList(root, lists.works.file, lists.works.schema, findings),
  };
  return { entries, findings: [...findings, ...strangers(root)] };
}
