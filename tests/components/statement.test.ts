import { expect, test } from 'vitest';
import Statement from '../../src/components/Statement.astro';
import { attributesOf, oneLine } from '../support/pages.ts';
import { render } from './render.ts';

const one = { number: '4.1', mark: 'named', address: 'ga-4-1', bearsAddress: false } as const;
const two = { number: '4.2', mark: 'unnamed', address: 'ga-4-2', bearsAddress: true } as const;
const text = 'Some <em>words</em>.';

test('a statement bears its address and ends in the number of the sentence that it retells', async () => {
  const $ = await render(Statement, { address: 'ga-4-1', articleName: 'The Global Angle', sentences: [one] }, text);
  const statement = $('#ga-4-1');
  expect(oneLine(statement.text())).toBe('Some words. 4.1');
  expect(statement.find('em').text()).toBe('words');
  expect($('a').attr('href')).toBe('#ga-4-1');
});

test('a statement that retells two sentences bears the address of each, once', async () => {
  const $ = await render(Statement, { address: 'ga-4-1', articleName: 'The Global Angle', sentences: [one, two] }, text);
  expect(attributesOf($, '[id]', 'id')).toEqual(['ga-4-1', 'ga-4-2']);
  expect($('a#ga-4-2').text().trim()).toBe('4.2');
  expect(oneLine($.root().text())).toBe('Some words. 4.1 4.2');
});

test('a statement that retells again what another has retold leads to the first and takes no address from it', async () => {
  const again = { ...one, address: 'ga-3-1', number: '3.1' };
  const $ = await render(Statement, { address: 'ga-4-1', articleName: 'The Global Angle', sentences: [one, again] }, text);
  expect($('#ga-3-1')).toHaveLength(0);
  expect($('a').last().attr('href')).toBe('#ga-3-1');
});

test('each number bears the mark of its voice', async () => {
  const author = { number: '4.3', mark: 'author', address: 'ga-4-3', bearsAddress: true } as const;
  const $ = await render(Statement, { address: 'ga-4-1', articleName: 'The Global Angle', sentences: [one, two, author] }, text);
  expect(attributesOf($, 'a', 'class')).toEqual(['sentence named', 'sentence unnamed', 'sentence author']);
});

test('the name of a number says what it leads to, and holds what is seen', async () => {
  const $ = await render(Statement, { address: 'ga-4-1', articleName: 'The Global Angle', sentences: [one] }, text);
  const name = $('a').attr('aria-label');
  expect(name).toBe('Link to statement 4.1 of The Global Angle');
});
