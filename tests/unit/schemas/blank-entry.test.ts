import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { blankEntry } from '../../../src/schemas/blank-entry.ts';
import { jsonSchema } from '../../../src/schemas/json-schema.ts';

const schema = z.strictObject({
  name: z.string().describe('A name.'),
  kind: z.enum(['road', 'bridge']).describe('What it is.'),
  length: z.number().optional().describe('In metres.'),
  works: z.array(z.string()).describe('Who reports it.'),
  roles: z.record(z.string(), z.string().nullable()).describe('What it was.'),
  made: z.strictObject({ year: z.int().describe('The year.') }).describe('When it was made.'),
  says: z
    .record(
      z.string(),
      z.union([z.strictObject({ text: z.string().describe('What is said.') }), z.strictObject({ silent: z.string().describe('Why.') })]),
    )
    .describe('By article.'),
});

test('a blank entry has every field in order below its description, and what may be left out as a comment', () => {
  expect(blankEntry(jsonSchema(schema), ['ml', 'vp'], '?')).toBe(`# A name.
name: ?
# What it is.
kind: ? # one of road, bridge
# Optional. In metres.
# length: ?
# Who reports it.
works: [?]
# What it was.
roles:
  ml: ?
  vp: ?
# When it was made.
made:
  # The year.
  year: ?
# By article.
says:
  ml:
    # What is said.
    text: ?
  vp:
    # What is said.
    text: ?
`);
});

test('a field that may hold anything, of which a schema says nothing, is left out', () => {
  expect(blankEntry({ properties: { name: { type: 'string', description: 'A name.' }, more: true }, required: ['name'] }, [], '?')).toBe(
    '# A name.\nname: ?\n',
  );
});

test('a field that may be left out and that most entries have stands ready to be filled in', () => {
  expect(blankEntry(jsonSchema(schema), [], '?', ['length'])).toContain('# Optional. In metres.\nlength: ?\n');
});
