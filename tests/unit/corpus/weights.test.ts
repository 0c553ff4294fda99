import { describe, expect, it } from 'vitest';
import { weightOf } from '../../../src/corpus/weights.ts';

const bare = weightOf('event', { texts: [] });

describe('an entry weighs more', () => {
  it.each([
    ['the more text it has', { texts: ['A long text.'.repeat(9)] }],
    ['with text that its page has before', { texts: [], again: ['A long text.'.repeat(9)] }],
    ['with citations', { texts: [], links: 2 }],
    ['with links in its text', { texts: ['[](ga:4.1)'] }],
    ['with places that refer to it', { texts: [], backlinks: ['4.1'] }],
  ])('%s', (_, printed) => {
    expect(weightOf('event', printed)).toBeGreaterThan(bare);
  });
});

it('where a link leads weighs as one link does, however long its reference is', () => {
  const short = weightOf('event', { texts: ['[Iran](actor:i)'] });
  expect(weightOf('event', { texts: ['[Iran](actor:a-very-long-reference-to-one-actor)'] })).toBe(short);
});

it('what is absent weighs nothing', () => {
  expect(weightOf('event', { texts: [null, undefined] })).toBe(bare);
});
