import { expect, test } from 'vitest';
import WordEntry from '../../src/components/WordEntry.astro';
import { oneLine, textsOf } from '../support/pages.ts';
import { linkTo, links, render } from './render.ts';

const word = {
  address: 'word-spiral',
  term: 'spiral',
  count: 1,
  cites: [linkTo('ga:17.1')],
  other: 'It has no word for it. [](meo:3.1)',
  otherLabel: 'The other article',
  here: 'a wider war',
  why: 'It calls the outcome *inevitable*.',
};

test('a word has an address, and its term is set off as a word', async () => {
  const $ = await render(WordEntry, { word, links });
  expect($('#word-spiral h3 i').text()).toBe('spiral');
});

test('it says what is written here and why, and what the other article writes', async () => {
  const $ = await render(WordEntry, { word, links });
  expect(textsOf($, '.column > p')).toEqual([
    'Here: a wider war. It calls the outcome inevitable.',
    'The other article: It has no word for it. Label of meo:3.1',
  ]);
  expect($('em').text()).toBe('inevitable');
});

test('it says how often the article uses the word, and where', async () => {
  const once = await render(WordEntry, { word, links });
  expect(oneLine(once('.margin-right').text())).toBe('once: Label of ga:17.1');
  const often = await render(WordEntry, { word: { ...word, count: 3, cites: [linkTo('ga:1.1'), linkTo('ga:17.1')] }, links });
  expect(oneLine(often('.margin-right').text())).toBe('3 times: Label of ga:1.1 Label of ga:17.1');
});
