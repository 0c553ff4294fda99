import { describe, expect, it } from 'vitest';
import { balance, spread, wordCount } from '../../../src/corpus/balance.ts';
import type { Prose } from '../../../src/corpus/model.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallCorpus } from '../../support/small-content.ts';

const prose = (text: string): Prose => ({ text, links: [], otherLinks: [], uncited: text, place: { file: 'x', line: 1, column: 1 } });

describe('wordCount', () => {
  it.each([
    ['It wants stone, and soon.', 5],
    ['Iran’s long-range missiles', 3],
    ['4.1 per cent – about', 4],
    ['', 0],
  ])('counts the words of %j', (text, words) => {
    expect(wordCount([prose(text)])).toBe(words);
  });

  it('adds up paragraphs', () => {
    expect(wordCount([prose('one two'), prose('three')])).toBe(3);
  });
});

describe('spread', () => {
  it('is by how much of the longest the shortest falls short', () => {
    expect(spread([80, 100])).toBe(0.2);
    expect(spread([100, 80, 90])).toBe(0.2);
  });

  it('is nothing between equals, also where there is nothing', () => {
    expect(spread([7, 7])).toBe(0);
    expect(spread([0, 0])).toBe(0);
  });
});

describe('balance', () => {
  const silent = (content: ContentFolder) =>
    content.edit('content/topics/safety.yaml', 'text: It says that some', 'silent: It says that some');

  it('counts for each article, the earlier first, its words, citations, sentences and notes', () => {
    expect(balance(smallCorpus())).toEqual([
      { key: 'ml', name: 'The Mill Letter', words: 16, citations: 3, first: 2, sentences: 4, noted: 1, notes: 1 },
      { key: 'vp', name: 'The Valley Paper', words: 16, citations: 2, first: 0, sentences: 3, noted: 1, notes: 1 },
    ]);
  });

  it('leaves out the words on a topic of which one article is silent', () => {
    expect(balance(smallCorpus(silent)).map(({ words }) => words)).toEqual([8, 8]);
  });

  it('counts a sentence with two notes once', () => {
    const twice = (content: ContentFolder) =>
      content.write('content/notes/vp-more.yaml', content.read('content/notes/vp-opening-day.yaml'));
    expect(balance(smallCorpus(twice))[1]).toMatchObject({ noted: 1, notes: 2 });
  });
});
