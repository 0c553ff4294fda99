/** Schemas as plain data: what a field is for, and what it may hold. Pure. */
import { z } from 'astro/zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A schema as JSON Schema (draft 2020-12), of what is written in a file. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input' });
}

/** Whether a part of a schema is one itself: not a list of them, and not the schema of everything or nothing. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schemas of which a value fulfils one: the alternatives, or the schema itself. */
export function alternatives(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf?.filter(isSchema) ?? [schema];
}

function inside(schema: JsonSchema, key: string | number): JsonSchema | undefined {
  return alternatives(schema)
    .map(({ properties, additionalProperties, items }) => (typeof key === 'number' ? items : (properties?.[key] ?? additionalProperties)))
    .find(isSchema);
}

/**
 * The names of the fields that belong in a place.
 * @param path as for {@link fieldNote}
 * @returns empty where the place is for no fields, or where their names are not fixed
 */
export function fieldNames(schema: JsonSchema, path: readonly (string | number)[]): string[] {
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(schema.properties ?? {});
  const field = inside(schema, key);
  return field === undefined ? [] : fieldNames(field, rest);
}

/** What a schema says of a field. */
export interface FieldNote {
  /** What the field holds, in a sentence; undefined where neither its schema nor one around it says so. */
  readonly description: string | undefined;
  /** What it may hold, where that is a closed set; otherwise empty. */
  readonly values: readonly string[];
}

/**
 * What a schema says of a field of it.
 * @param path the names of fields and the numbers of list items that lead to the field
 */
export function fieldNote(schema: JsonSchema, path: readonly (string | number)[]): FieldNote {
  const [key, ...rest] = path;
  if (key === undefined) return { description: schema.description, values: schema.enum?.map(String) ?? [] };
  const field = inside(schema, key);
  const { description, values } = field === undefined ? { description: undefined, values: [] } : fieldNote(field, rest);
  return { description: description ?? schema.description, values };
}
