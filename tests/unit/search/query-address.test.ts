import { describe, expect, it } from 'vitest';
import { limited, queryLimit, queryOf, withQuery } from '../../../src/search/query-address.ts';

const page = 'file:///a%20folder/search.html';

describe('the address of a query', () => {
  it.each(['zamir', 'us strikes', 'Iran & Israel = 2?#', '<script>', 'זמיר', '100 %', '+'])('leads back to “%s”', (query) => {
    expect(queryOf(withQuery(page, query))).toBe(query);
  });

  it('is short and readable for a word', () => {
    expect(withQuery(page, 'zamir')).toBe(`${page}?q=zamir`);
  });

  it('replaces an earlier query, and a fragment, which would lead to the hidden index', () => {
    expect(withQuery(`${page}?q=iran&x=1#index-b`, 'zamir')).toBe(`${page}?q=zamir`);
  });

  it('is that of the page alone for no query', () => {
    expect(withQuery(`${page}?q=zamir`, '')).toBe(page);
    expect(queryOf(page)).toBe('');
  });
});

describe('what is searched of a text', () => {
  it('leaves outer spaces out', () => {
    expect(limited('  us strikes ')).toBe('us strikes');
  });

  it('ends at the limit, between two characters', () => {
    expect(limited('x'.repeat(10_000))).toBe('x'.repeat(queryLimit));
    expect(limited('😀'.repeat(10_000))).toBe('😀'.repeat(queryLimit));
  });
});
