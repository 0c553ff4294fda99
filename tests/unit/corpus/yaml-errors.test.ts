import { assert, expect, it } from 'vitest';
import { readSource } from '../../../src/corpus/source-file.ts';

function findings(yaml: string) {
  const source = readSource('x.yaml', yaml, false);
  assert(!('value' in source), 'the file has a fault');
  return source;
}

it.each([
  ['a colon within a value', 'a: b: c\n', '": " within a value', 'in quotes'],
  ['a quotation mark that does not close', 'a: "x\nb: 1\n', 'a quotation mark that is not closed', 'at the end'],
  ['a field without a colon', 'a: b\nc\n', 'a line that is no field', 'a colon and a space'],
  ['a field without a space behind its colon', 'a:b\nc: d\n', 'a line that is no field', 'a colon and a space'],
  ['a list that does not close', 'a: [x, y\nb: 1\n', 'a bracket [ that is not closed', ']'],
  ['a brace that does not close', 'a: { x: 1\nb: 1\n', 'a brace { that is not closed', '}'],
  ['fields that are indented differently', 'a: b # c\n  d: e\n', 'indented otherwise', 'the same column'],
  ['an apostrophe in single quotes', "a: 'it's'\n", 'text behind the closing quotation mark', '’'],
  ['a character that has a meaning', 'a: @x\n', 'a character that has a meaning in YAML', 'in quotes'],
])('says in plain words what is wrong and what to do: %s', (_, yaml, found, remedy) => {
  expect(findings(yaml)).toContainEqual(
    expect.objectContaining({ found: expect.stringContaining(found), remedy: expect.stringContaining(remedy) }),
  );
});

it('says of anything else what the parser says, and where to look', () => {
  expect(findings('a: "\\q"\n')).toMatchObject([
    { found: 'Invalid escape sequence \\q', remedy: expect.stringContaining('a missing quotation mark or a wrong indent') },
  ]);
});
