/** What a schema says of an entry, as findings of rule `schema`. Pure. */
import type { z } from 'astro/zod';
import { fieldNote, jsonSchema } from '../schemas/json-schema.ts';
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
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return issue.expected === 'string' ? 'text (in quotes where it looks like a date or number)' : `a value of type ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input')
    return issue.errors.flatMap((one) => one.map(expectation)).join(' or ');
  if (issue.code === 'invalid_key') return issue.issues.map(expectation).join('; ');
  if (issue.code === 'too_small' && issue.message.startsWith('Too small'))
    return issue.origin === 'array' ? 'at least one entry' : 'text that is not empty';
  return issue.message.replace(/^expected /, '');
}

function writeHere(schema: z.ZodObject, path: readonly (string | number)[]): string | undefined {
  const { description } = fieldNote(jsonSchema(schema), path);
  return description === undefined ? undefined : `Write here: ${description}`;
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
        expected: expectation(issue),
        remedy: typeof found === 'string' ? nearest(found, options) : missing ? writeHere(schema, path) : undefined,
      },
    ];
  });
}
