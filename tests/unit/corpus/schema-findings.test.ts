import { z } from 'astro/zod';
import { assert, describe, expect, it } from 'vitest';
import { schemaFindings } from '../../../src/corpus/schema-findings.ts';
import { readSource } from '../../../src/corpus/source-file.ts';
import { articleKey, perArticle, text } from '../../../src/schemas/fields.ts';

const schema = z.strictObject({
  title: text.optional(),
  kind: z.enum(['person', 'place']).optional(),
  order: z.int().min(1, 'expected a number counted from 1').optional(),
  inner: z.strictObject({ size: z.number().describe('How long it is.') }).optional(),
  list: z
    .array(z.strictObject({ name: z.string() }))
    .min(1)
    .optional(),
  asked: z.union([z.literal('site'), articleKey]).optional(),
  names: perArticle(z.string()).optional(),
});

function findings(yaml: string) {
  const source = readSource('x.yaml', yaml, false);
  assert('value' in source, 'the file is sound');
  const parsed = schema.safeParse(source.value);
  return parsed.success ? [] : schemaFindings(parsed.error.issues, source.value, schema, source.place);
}

it('finds nothing in a sound value', () => {
  expect(findings('title: Bridge\nkind: place\norder: 1\n')).toEqual([]);
});

describe('an unknown field', () => {
  it('stands at its key, with the nearest known one', () => {
    expect(findings('title: Bridge\nknid: place\n')).toEqual([
      {
        rule: 'schema',
        place: { file: 'x.yaml', line: 2, column: 1 },
        found: 'an unknown field "knid"',
        expected: 'one of the fields title, kind, order, inner, list, asked, names',
        remedy: 'Did you mean "kind"?',
      },
    ]);
  });

  it('is a finding of its own for each', () => {
    expect(findings('a: 1\nb: 2\n').map(({ place }) => place.line)).toEqual([1, 2]);
  });

  it('of an inner object offers no field of the outer', () => {
    expect(findings('inner:\n  size: 1\n  titel: x\n')).toMatchObject([
      { place: { line: 3 }, expected: 'no such field under "inner"', remedy: undefined },
    ]);
  });
});

describe('a value', () => {
  it.each([
    ['a number for a text', 'title: 12', '12 for "title"', 'text (in quotes where it looks like a date or number)'],
    ['an unquoted date for a text', 'title: 2025-06-22', 'an unquoted date (2025-06-22) for "title"', 'text (in quotes'],
    ['a text for a number', 'order: two', '"two" for "order"', 'a number'],
    ['a fraction for a count', 'order: 1.5', '1.5 for "order"', 'a whole number'],
    ['what breaks a rule with words of its own', 'order: 0', '0 for "order"', 'a number counted from 1'],
    ['a missing field of an inner object', 'inner: {}', 'nothing for "inner.size"', 'a number'],
    ['a field of an item of a list', 'list: [{ name: a }, { name: 1 }]', '1 for "list.1.name"', 'text'],
    ['a list for an object', 'inner: [1, 2]', '[1,2] for "inner"', 'the fields size, each in a line of its own'],
    ['a text for a list', 'list: ga:5.1', '"ga:5.1" for "list"', 'a list, such as [ga:5.1]'],
    ['a long text for a list', `list: ${'long '.repeat(20)}`, '…" for "list"', 'a list, each entry in a line of its own after "- "'],
    ['a text with a colon for a list', 'list: "a: b"', '"a: b" for "list"', 'a list, each entry in a line of its own'],
    ['a number for a list', 'list: 5', '5 for "list"', 'a list, each entry in a line of its own'],
    ['a text for fields whose names are not fixed', 'names: Iran', '"Iran" for "names"', 'fields, each in a line of its own'],
  ])('is shown, with what was expected: %s', (_, yaml, found, expected) => {
    expect(findings(yaml)).toMatchObject([{ found: expect.stringContaining(found), expected: expect.stringContaining(expected) }]);
  });

  it.each([
    ['is missing', 'inner: {}'],
    ['is left empty', 'inner:\n  size:'],
  ])('that %s comes with what belongs there', (_, yaml) => {
    expect(findings(yaml)).toMatchObject([{ found: 'nothing for "inner.size"', remedy: 'Write here: How long it is.' }]);
  });

  it('is cut where it is long', () => {
    expect(findings(`order: ${'long '.repeat(40)}`)[0]?.found).toMatch(/^"long .{0,60}…" for "order"/);
    expect(findings(`order: [${'1, '.repeat(40)}]`)[0]?.found).toMatch(/^\[1,.{0,60}… for "order"/);
  });

  it('of a fixed list that none is near comes with the list once', () => {
    expect(findings('kind: river')).toMatchObject([{ expected: 'one of "person", "place"', remedy: undefined }]);
  });

  it('of a fixed list comes with the list and the nearest', () => {
    expect(findings('kind: plaice')).toMatchObject([
      { found: '"plaice" for "kind"', expected: 'one of "person", "place"', remedy: 'Did you mean "place"?' },
    ]);
  });

  it.each([
    ['an empty text', 'title: ""'],
    ['an empty list', 'list: []'],
    ['a number for one of two kinds of text', 'asked: 5'],
    ['a key of no article', 'names: { GA: Iran }'],
  ])('is never explained in the words of the schema library: %s', (_, yaml) => {
    expect(findings(yaml)[0]?.expected).not.toMatch(/Too small|Invalid/);
  });
});

it('names nothing where the path of an issue leads past a value', () => {
  const issue = { code: 'custom' as const, path: ['kind', 'of', 'what'], message: 'expected something else', input: undefined };
  expect(schemaFindings([issue], { kind: 'place' }, schema, () => ({ file: 'x', line: 1, column: 1 }))).toMatchObject([
    { found: 'nothing for "kind.of.what"', expected: 'something else' },
  ]);
});
