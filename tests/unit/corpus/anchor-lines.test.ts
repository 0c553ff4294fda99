import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatAnchorLine, parseAnchorLine, parseAnchorLines } from '../../../src/corpus/anchor-lines.ts';
import { holds } from '../../support/holds.ts';

const name = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const retired = fc.record({
  to: fc.constantFrom(null, 'actor:trump', 'ga:4.1'),
  why: fc.constantFrom('It was merged.', 'Gone - for good.'),
});
const line = fc.oneof(fc.record({ page: name, address: name }), fc.record({ page: name, address: name, retired }));

it('a line is the same once it has been written and read', () => {
  holds([line], (one) => expect(parseAnchorLine(formatAnchorLine(one))).toEqual(one));
});

it('a text that is no line is told with its number', () => {
  expect(
    parseAnchorLines('faq.html#q-a\n\nfaq.html\nretired faq.html#q-a\nfaq.html#q-b \n').map(({ line: number, fields }) => [
      number,
      fields?.address,
    ]),
  ).toEqual([
    [1, 'q-a'],
    [3, undefined],
    [4, undefined],
    [5, undefined],
  ]);
});
