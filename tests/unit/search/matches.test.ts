import { describe, expect, it } from 'vitest';
import { matchesOf, tellingWords } from '../../../src/search/matches.ts';

const strictest = (term: string, last: boolean) => [...matchesOf(term, last)].slice(0, 2).map(({ prefix, fuzzy }) => ({ prefix, fuzzy }));

describe('a word of a query', () => {
  it('is matched first as the beginning of a word', () => {
    expect(strictest('bridge', false)[0]).toEqual({ prefix: true, fuzzy: 0 });
  });

  it('of two letters is matched first as a whole word', () => {
    expect(strictest('us', true)).toEqual([
      { prefix: false, fuzzy: 0 },
      { prefix: true, fuzzy: 0 },
    ]);
  });

  it('of one letter is matched as a beginning only while the reader may still be writing it', () => {
    expect(strictest('a', true)[0]).toEqual({ prefix: true, fuzzy: 0 });
    expect(strictest('a', false)[0]).toEqual({ prefix: false, fuzzy: 0 });
    expect([...matchesOf('a', false)].some(({ prefix }) => prefix)).toBe(false);
  });

  it('is matched with two neighbours swapped, and last with a slip of spelling', () => {
    const all = [...matchesOf('form', true)];
    expect(all.map(({ term }) => term)).toContain('from');
    expect(all.at(-1)).toEqual({ term: 'form', prefix: false, fuzzy: 0.2 });
  });

  it.each(['2025', 'a'.repeat(31)])('is matched only as it is written where another spelling would be another word: %s', (term) => {
    expect([...matchesOf(term, true)].map((match) => match.term)).toEqual([term]);
  });
});

it('words that nearly every text has are not asked for beside others', () => {
  expect(tellingWords(['who', 'paid', 'for', 'it'])).toEqual(['paid']);
  expect(tellingWords(['who', 'is', 'it'])).toEqual(['who', 'is', 'it']);
});
