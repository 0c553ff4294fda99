import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { unfinishedFields } from '../../../src/corpus/unfinished.ts';
import { validate } from '../../../src/corpus/validate.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallContent } from '../../support/small-content.ts';

const opening = 'content/events/opening.yaml';
const council = 'content/actors/council.mdx';
const safety = 'content/topics/safety.yaml';

function findings(change: (content: ContentFolder) => void) {
  using content = smallContent();
  change(content);
  return validate(content.root);
}

describe('a field that is still to be written', () => {
  it('is reported once, with what belongs there', () => {
    expect(findings((content) => content.edit(opening, 'The new bridge opens', 'TODO'))).toEqual([
      {
        rule: 'unfinished',
        place: { file: opening, line: 1, column: 1 },
        found: 'TODO for "title"',
        expected: 'a value in its place',
        remedy: expect.stringMatching(/^Write here: .+\.$/),
      },
    ]);
  });

  it('comes with the valid values where the schema lists them, and is not reported by the schema again', () => {
    expect(findings((content) => content.edit(opening, 'basis: article', 'basis: TODO'))).toMatchObject([
      { rule: 'unfinished', expected: 'one of "article", "record", "estimate", "order-only"' },
    ]);
  });

  it('is found in a list and below an article’s key', () => {
    const change = (content: ContentFolder) => content.edit(safety, 'cites: [ml:1.1]', 'cites: [TODO]');
    expect(findings(change)).toMatchObject([
      { rule: 'unfinished', place: { file: safety, line: 11 }, found: 'TODO for "says.ml.cites.0"' },
    ]);
  });

  it('is found within a longer text', () => {
    expect(findings((content) => content.edit(opening, 'A new bridge opened', 'A new bridge (TODO which?) opened'))).toMatchObject([
      { rule: 'unfinished', found: 'TODO for "text"' },
    ]);
  });

  it('hides no other fault of the same file', () => {
    const change = (content: ContentFolder) => content.edit(opening, 'title: The new bridge opens', 'title: TODO\nbass: x');
    expect(findings(change).map(({ rule }) => rule)).toEqual(['unfinished', 'schema']);
  });
});

describe('a body that is still to be written', () => {
  it('is reported at the line, with what stands there', () => {
    const change = (content: ContentFolder) => content.edit(council, 'The council looks after', 'TODO: say more. The council looks after');
    expect(findings(change)).toMatchObject([
      { rule: 'unfinished', place: { file: council, line: 12, column: 1 }, found: expect.stringContaining('TODO: say more.') },
    ]);
  });
});

describe('it is no fault that', () => {
  it.each<[string, (content: ContentFolder) => void]>([
    ['a comment says TODO', (content) => content.edit(opening, 'basis: article', '# TODO: ask the paper\nbasis: article')],
    ['a longer word holds the letters', (content) => content.edit(opening, 'The new bridge opens', 'The TODOS bridge opens')],
  ])('%s', (_, change) => {
    expect(findings(change)).toEqual([]);
  });
});

it('a field of which nothing is said is reported without a word on what belongs there', () => {
  const [found] = unfinishedFields({ name: 'TODO' }, z.strictObject({ name: z.string() }), () => ({ file: 'x', line: 1, column: 1 }));
  expect(found).toMatchObject({ found: 'TODO for "name"', remedy: undefined });
});
