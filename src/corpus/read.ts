/** Reads `content/` from disk without Astro, so that every problem of every file can be listed at once. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { VFileMessage } from 'vfile-message';
import { parseBody } from './parsed-prose.ts';
import { anchorsFile, folders, lists, type CollectionName } from '../schemas/index.ts';
import type { AnchorFields } from '../schemas/anchor.ts';
import { parseAnchorLines } from './anchor-lines.ts';
import { id as idSchema } from '../schemas/fields.ts';
import type { Entries, Entry, Place } from './entries.ts';
import { decodeText } from './decode-text.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { schemaFindings } from './schema-findings.ts';
import { readSource } from './source-file.ts';

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
    if (!(error instanceof VFileMessage)) throw error;
    return [
      {
        rule: 'syntax',
        place: place(error.line ?? 1, error.column ?? 1),
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
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  findings.push(...schemaFindings(parsed.error.issues, value, Object.keys(schema.shape), place));
  return undefined;
}

/** Thirty times the largest file of today: a larger one was put there by mistake. */
const mostBytes = 1_000_000;

/** The text of a file that exists; undefined where it cannot be read. */
function readText(root: string, file: string, findings: Finding[]): string | undefined {
  const bytes = readFileSync(join(root, file));
  const unfit = (found: string, expected: string) => {
    findings.push({ rule: 'files', place: { file, line: 1, column: 1 }, found, expected });
    return undefined;
  };
  if (bytes.length === 0) return unfit('an empty file', 'the fields of an entry; or no file');
  if (bytes.length > mostBytes) return unfit(`a file of ${bytes.length} bytes`, `at most ${mostBytes}`);
  const text = decodeText(file, bytes);
  if (typeof text === 'string') return text;
  findings.push(...text);
  return undefined;
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
  const found = readdirSync(join(root, folder), { withFileTypes: true });
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
    const text = readText(root, file, findings);
    if (text === undefined) continue;
    const source = readSource(file, text, extension === 'mdx');
    if (!('value' in source)) {
      findings.push(...source);
      continue;
    }
    const { body, place } = source;
    const broken = bodyFinding(body, (line, column) => place({ line, column }));
    findings.push(...broken);
    const fields = validate(schema, source.value, place, findings);
    if (fields !== undefined && broken.length === 0) entries.push({ id, file, fields, body, place });
  }
  return names.length === 0 ? missing('an empty folder') : entries;
}

function readList<S extends Schema>(root: string, fileName: string, schema: S, findings: Finding[]): Entry<z.infer<S>>[] {
  const file = `content/${fileName}`;
  const whole: Place = { file, line: 1, column: 1 };
  const missing = (found: string) => {
    findings.push({ rule: 'files', place: whole, found, expected: 'a list of entries, each with an id' });
    return [];
  };
  if (!existsSync(join(root, file))) return missing('no such file');
  if (!statSync(join(root, file)).isFile()) return missing('a folder');
  const text = readText(root, file, findings);
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
  if (!existsSync(join(root, file))) {
    findings.push({
      rule: 'files',
      place: at(1),
      found: 'no such file',
      expected: 'the list of every address ever published',
      remedy: 'Restore it from the history of the project: without it, links from elsewhere may break unseen.',
    });
    return [];
  }
  const list = readText(root, file, findings);
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
  const known: string[] = [...Object.keys(folders), ...Object.values(lists).map(({ file }) => file), anchorsFile.file];
  return readdirSync(join(root, 'content'))
    .filter((name) => !known.includes(name))
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
 * @returns what could be read, and findings of the rules `files`, `syntax` and `schema`
 */
export function readEntries(root: string): Reading {
  const findings: Finding[] = [];
  const folder = <Name extends keyof typeof folders>(name: Name) =>
    readFolder<(typeof folders)[Name]['schema']>(root, name, folders[name].extension, folders[name].schema, findings);
  const entries: Entries = {
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
    exceptions: readList(root, lists.exceptions.file, lists.exceptions.schema, findings),
    works: readList(root, lists.works.file, lists.works.schema, findings),
  };
  return { entries, findings: [...findings, ...strangers(root)] };
}
