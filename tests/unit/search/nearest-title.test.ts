import { describe, expect, it } from 'vitest';
import { nearestTitle } from '../../../src/search/nearest-title.ts';

const entries = [{ title: 'The stone bridge' }, { title: 'Flood' }];

describe('the nearest title', () => {
  it('is the one whose letters are most like those of the query', () => {
    expect(nearestTitle('teh stone bridgee', entries)).toBe(entries[0]);
    expect(nearestTitle('FLODD', entries)).toBe(entries[1]);
  });

  it.each(['', '?!', 'an altogether different and much longer text', 'brick'])('is none for %j', (query) => {
    expect(nearestTitle(query, entries)).toBeUndefined();
  });
});
