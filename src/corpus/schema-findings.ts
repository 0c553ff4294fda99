/** What a schema says of an entry, as findings of rule `schema`. Pure. */
import type { z } from 'astro/zod';
import { parseReference, thingKinds } from '../reference.ts';
import { id as idSchema, idExpected, referenceExpected, sentenceExpected } from '../schemas/fields.ts';
import { fieldNames, fieldNote, jsonSchema } from '../schemas/json-schema.ts';
import type { Place, Spot } from './entries.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { isUnfinished } from './unfinished.ts';

type Issue = z.core.$ZodIssue;

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (value instanceof Date) return `an unquoted date (${value.toISOString().slice(0, 10)})`;
  const text = JSON.stringify(value);
  if (text.length <= 60) return text;
  return typeof value === 'string' ? `${text.slice(0, 56)}…"` : `${text.slice(0, 57)}…`;
}

/** Kinds of values in plain words, by their names in Zod. */
const kindsInWords: Readonly<Record<string, string>> = {
  string: 'text (in quotes where it looks like a date or number)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** A list with the value in it that stands there alone. */
function listOf(found: unknown): string {
  const entry = typeof found === 'string' && found.length <= 60 && !found.includes(': ') ? found : undefined;
  return entry === undefined ? 'a list, each entry in a line of its own after "- "' : `a list, such as [${entry}]`;
}

/** What belongs in a place for fields. */
function fieldsOf(schema: z.ZodObject, path: readonly (string | number)[]): string {
  const names = fieldNames(jsonSchema(schema), path);
  return names.length === 0 ? 'fields, each in a line of its own' : `the fields ${names.join(', ')}, each in a line of its own`;
}

function expectation(issue: Issue, found: unknown, schema: z.ZodObject, path: readonly (string | number)[]): string {
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    if (issue.expected === 'array') return listOf(found);
    return kindsInWords[issue.expected] ?? fieldsOf(schema, path);
  }
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input')
    return issue.errors.flatMap((one) => one.map((inner) => expectation(inner, found, schema, path))).join(' or ');
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => expectation(inner, found, schema, path)).join('; ');
  if (issue.code === 'too_small' && issue.message.startsWith('Too small'))
    return issue.origin === 'array' ? 'at least one entry' : 'text that is not empty';
  return issue.message.replace(/^expected /, '');
}

function writeHere(schema: z.ZodObject, path: readonly (string | number)[]): string | undefined {
  const { description } = fieldNote(jsonSchema(schema), path);
  return description === undefined ? undefined : `Write here: ${description}`;
}

/** What a work's id looks like: a letter and a number. */
const workId = /^[a-z]\d+[a-z]?$/;

/** A sentence with something before its number that is no key. */
const numbered = /^[^:]+:\d+\.\d+$/;

/** What to write where something else stands before the colon than belongs there, or nothing does. */
function prefixRemedy({ message }: Issue, found: string): string | undefined {
  if (message === sentenceExpected && numbered.test(found)) {
    return 'Before the colon stands the key of the article: what its file in content/articles/ has under "key".';
  }
  const reference = parseReference(found);
  if (message === idExpected && reference !== undefined && reference.kind !== 'sentence')
    return `Write "${reference.id}", without the kind.`;
  if (message !== referenceExpected || !idSchema.safeParse(found).success) return undefined;
  const kinds = `the kinds are ${thingKinds.join(', ')}`;
  return `Write the kind before it, such as "${workId.test(found) ? 'work' : 'actor'}:${found}"; ${kinds}.`;
}

/**
 * Translates the issues of a failed parse. What is still to be written, rule `unfinished` reports.
 * @param schema offers the nearest field to an unknown one, and says what belongs into one that is missing
 */
export function schemaFindings(issues: readonly Issue[], value: unknown, schema: z.ZodObject, place: (spot: Spot) => Place): Finding[] {
  const fields = Object.keys(schema.shape);
  return issues.flatMap((issue): Finding[] => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        rule: 'schema',
        place: place([...path, key]),
        found: `an unknown field "${key}"`,
        expected: path.length === 0 ? `one of the fields ${fields.join(', ')}` : `no such field under "${path.join('.')}"`,
        remedy: path.length === 0 ? nearest(key, fields) : undefined,
      }));
    }
    const found = valueAt(value, path);
    if (issue.code !== 'invalid_key' && isUnfinished(found)) return [];
    const name = path.length === 0 ? '' : ` for "${path.join('.')}"`;
    const missing = found === undefined || found === null;
    const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    return [
      {
        rule: 'schema',
        place: place(path),
        found: `${show(found)}${name}`,
        expected: expectation(issue, found, schema, path),
        remedy:
          typeof found === 'string'
            ? (nearest(found, options) ?? prefixRemedy(issue, found))
            : missing
              ? writeHere(schema, path)
              : undefined,
      },
    ];
  });
}
