import { z } from 'astro/zod';
import { describe, expect, it, test } from 'vitest';
import { anchorsFile, folders, lists, single } from '../../../src/schemas/index.ts';
import { alternatives, fieldNames, fieldNote, isSchema, jsonSchema, type JsonSchema } from '../../../src/schemas/json-schema.ts';

const schema = jsonSchema(
  z.strictObject({
    name: z.string().describe('A name.'),
    kind: z.enum(['road', 'bridge']).optional().describe('What it is.'),
    says: z
      .record(z.string(), z.union([z.strictObject({ text: z.string() }), z.strictObject({ silent: z.string().describe('Why.') })]))
      .describe('By article.'),
    places: z.array(z.strictObject({ line: z.int() })).describe('Where it lies.'),
    plain: z.string(),
  }),
);

describe('the names of the fields', () => {
  it.each<[string, (string | number)[], string[]]>([
    ['of the whole', [], ['name', 'kind', 'says', 'places', 'plain']],
    ['of an item of a list', ['places', 2], ['line']],
    ['that are not fixed are none', ['says'], []],
    ['of a text are none', ['name'], []],
    ['of an unknown field are none', ['nmae'], []],
  ])('%s', (_, path, names) => {
    expect(fieldNames(schema, path)).toEqual(names);
  });
});

describe('what a schema says of a field', () => {
  it.each<[string, (string | number)[], string | undefined, string[]]>([
    ['its own description', ['name'], 'A name.', []],
    ['the values of a closed set, though it is optional', ['kind'], 'What it is.', ['road', 'bridge']],
    ['that of the field around it', ['says', 'ml', 'text'], 'By article.', []],
    ['that of one alternative', ['says', 'ml', 'silent'], 'Why.', []],
    ['that of the list around it', ['places', 2, 'line'], 'Where it lies.', []],
    ['nothing where nothing is said', ['plain'], undefined, []],
    ['nothing of an unknown field', ['nmae'], undefined, []],
  ])('is %s', (_, path, description, values) => {
    expect(fieldNote(schema, path)).toEqual({ description, values });
  });
});

/** The paths of all fields below a schema that say nothing of themselves. */
function undescribed(at: JsonSchema, path: string): string[] {
  return alternatives(at).flatMap(({ properties = {}, items, additionalProperties }) => [
    ...Object.entries(properties).flatMap(([name, field]) =>
      isSchema(field) ? [...(field.description === undefined ? [`${path}.${name}`] : []), ...undescribed(field, `${path}.${name}`)] : [],
    ),
    ...[items, additionalProperties].filter(isSchema).flatMap((inner) => undescribed(inner, `${path}[]`)),
  ]);
}

test.each(Object.entries({ ...folders, ...lists, ...single, anchors: anchorsFile }))(
  'every field of %s is described in a sentence',
  (name, { schema: own }) => {
    expect(undescribed(jsonSchema(own), name)).toEqual([]);
  },
);

test('a field without a description would be found', () => {
  expect(undescribed(schema, 'x')).toEqual(['x.says[].text', 'x.places[].line', 'x.plain']);
});
