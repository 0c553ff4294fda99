import { expect, it } from 'vitest';
import { wordsView } from '../../../src/views/words.ts';
import { smallCorpus } from '../../support/small-content.ts';

const { sections } = wordsView(smallCorpus());

it('contested words stand with the article that uses them, also where it uses none', () => {
  expect(sections.map(({ article, words }) => [article, ...words.map(({ term }) => term)])).toEqual([['ml', 'death trap'], ['vp']]);
});

it('a contested word cites the sentences in which it stands', () => {
  expect(sections[0]?.words[0]).toMatchObject({
    address: 'word-death-trap',
    count: 1,
    cites: [{ label: 'ML 1.1', href: 'mill-letter.html#ml-1-1' }],
  });
});
