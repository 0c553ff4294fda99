import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/search/words.ts';

const termsOf = (text: string) => wordsOf(text).map(({ term }) => term);

describe('the words of a text', () => {
  it.each([
    ['Iran’s leaders', ['iran', 'leaders']],
    ['they don’t', ['they', 'dont']],
    ['Nétanyahou, İRAN', ['netanyahou', 'iran']],
    ['pro-Israel', ['pro', 'israel']],
    ['GA 4.1', ['ga', '4.1']],
    ['in 2025.', ['in', '2025']],
    ['R43333', ['r43333']],
    ['<b onclick="x">', ['b', 'onclick', 'x']],
    ['זמיר, عراق', ['זמיר', 'عراق']],
    ['… — ’ 👍', []],
    ['', []],
  ])('of “%s” are searched as %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it('stand where they stand, without a possessive s', () => {
    expect(wordsOf('by Iran’s men')).toEqual([
      { term: 'by', from: 0, to: 2 },
      { term: 'iran', from: 3, to: 7 },
      { term: 'men', from: 10, to: 13 },
    ]);
  });
});

describe('the United States', () => {
  it.each(['the US strikes', 'the U.S. strikes'])('are found in “%s” by their name in full', (text) => {
    expect(termsOf(text)).toEqual(['the', 'us', 'united', 'states', 'strikes']);
  });

  it('are found in full by their short name', () => {
    expect(wordsOf('United States')).toContainEqual({ term: 'us', from: 0, to: 13 });
  });

  it('are neither “us” nor states that are united', () => {
    expect(termsOf('tell us')).toEqual(['tell', 'us']);
    expect(termsOf('united they stood')).toEqual(['united', 'they', 'stood']);
  });
});

it('marks without a letter are no word', () => {
  expect(wordsOf('a \u0301 b').map(({ term }) => term)).toEqual(['a', 'b']);
});
