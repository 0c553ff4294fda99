import { expect, test } from 'vitest';
import Passage from '../../src/components/Passage.astro';
import { oneLine } from '../support/pages.ts';
import { linkTo, links, render } from './render.ts';

const passage = {
  address: 'ga-4',
  number: 4,
  original: 'https://theglobalangle.com/article#:~:text=After%20US%20strikes',
  articleName: 'The Global Angle',
  voices: [],
  notes: [],
  links,
  citedIn: [],
  citedFurther: undefined,
};
const text = '<p>The retelling.</p>';

test('the paragraph has an address and holds the retelling', async () => {
  const $ = await render(Passage, passage, text);
  expect($('#ga-4 > p:not(.margin-left)').text()).toBe('The retelling.');
});

test('its number links to itself, and says so', async () => {
  const $ = await render(Passage, passage, text);
  const link = $('.margin-left a').first();
  expect(link.attr('href')).toBe('#ga-4');
  expect(link.text()).toBe('4');
  expect(link.attr('aria-label')).toBe('Link to paragraph 4 of The Global Angle');
});

test('beside its number a link leads to the passage in the original, and says so', async () => {
  const $ = await render(Passage, passage, text);
  const link = $('.margin-left a').last();
  expect(link.attr('href')).toBe(passage.original);
  expect(link.attr('rel')).toBe('external');
  expect(link.attr('aria-label')).toBe('Paragraph 4 in the original, at The Global Angle');
});

test('where only the author speaks, the margin names no voice', async () => {
  const $ = await render(Passage, passage, text);
  expect($('.voices')).toHaveLength(0);
});

test('the margin names each voice with its sentences and its mark, and leads to who that is', async () => {
  const voices = [
    { sentences: ['4.1', '4.3'], mark: 'named', name: 'Donald Trump', href: 'glossary.html#actor-trump' },
    { sentences: ['4.2'], mark: 'unnamed', name: 'Analysts <unnamed>', href: 'glossary.html#actor-unnamed-analysts' },
  ] as const;
  const $ = await render(Passage, { ...passage, voices }, text);
  const printed = $('.voices li')
    .toArray()
    .map((item) => ({
      text: oneLine($(item).text()),
      mark: $(item).children('span').attr('class'),
      href: $(item).children('a').attr('href'),
    }));
  expect(printed).toEqual([
    { text: '4.1, 4.3 Donald Trump', mark: 'named', href: 'glossary.html#actor-trump' },
    { text: '4.2 Analysts <unnamed>', mark: 'unnamed', href: 'glossary.html#actor-unnamed-analysts' },
  ]);
});

test('the margin holds what the public record says', async () => {
  const note = {
    address: 'note-strikes',
    standing: 'on-record',
    sentences: ['4.1'],
    on: [linkTo('ga:4.1')],
    text: 'It is on record.',
    works: [linkTo('work:s70')],
  } as const;
  const $ = await render(Passage, { ...passage, notes: [note] }, text);
  expect(oneLine($('.margin-right details summary').text())).toContain('4.1');
  expect(oneLine($('.margin-right details p').text())).toBe('It is on record. Label of work:s70');
});

test('the margin holds the places that refer to the paragraph', async () => {
  const citedIn = [{ label: 'Timeline', links: [{ href: 'timeline.html#event-war', label: 'War' }] }];
  const $ = await render(Passage, { ...passage, citedIn }, text);
  expect($('.margin-right details a').attr('href')).toBe('timeline.html#event-war');
});
