/** What is still to be written: findings of the rule `unfinished`. Pure. */
import type { z } from 'astro/zod';
import { fieldNote, jsonSchema, type JsonSchema } from '../schemas/json-schema.ts';
import type { Place, Spot } from './entries.ts';
import type { Finding } from './finding.ts';

/** Stands where something is to be written. */
export const placeholder = 'TODO';

const marked = new RegExp(`\\b${placeholder}\\b`);

type Path = readonly (string | number)[];

function markedPaths(value: unknown, path: Path): Path[] {
  if (typeof value === 'string') return marked.test(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => markedPaths(item, [...path, index]));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => markedPaths(inner, [...path, key]))
    : [];
}

/** Whether a value, or anything in it, is still to be written. */
export function isUnfinished(value: unknown): boolean {
  return markedPaths(value, []).length > 0;
}

function fieldFinding(schema: JsonSchema, path: Path, place: Place): Finding {
  const { description, values } = fieldNote(schema, path);
  return {
    rule: 'unfinished',
    place,
    found: `${placeholder} for "${path.join('.')}"`,
    expected: values.length > 0 ? `one of ${values.map((value) => `"${value}"`).join(', ')}` : 'a value in its place',
    remedy: description === undefined ? undefined : `Write here: ${description}`,
  };
}

/** The fields of an entry that are still to be written, each with what it is for. */
export function unfinishedFields(value: unknown, schema: z.ZodType, place: (spot: Spot) => Place): Finding[] {
  const paths = markedPaths(value, []);
  if (paths.length === 0) return [];
  const described = jsonSchema(schema);
  return paths.map((path) => fieldFinding(described, path, place(path)));
}

/** The lines of a body that are still to be written. */
export function unfinishedLines(body: string, place: (spot: Spot) => Place): Finding[] {
  return body.split('\n').flatMap((line, index): Finding[] => {
    const at = line.search(marked);
    if (at < 0) return [];
    return [
      {
        rule: 'unfinished',
        place: place({ line: index + 1, column: at + 1 }),
        found: `"${line.slice(at)}"`,
        expected: 'the text in its place',
      },
    ];
  });
}
