import { expect, it } from 'vitest';
import { scareQuotes } from '../../../../../src/corpus/checks/language/scare-quotes.ts';
import { foundIn } from './corpus-saying.ts';

it.each([
  ['curly double marks', 'The “peace” held.', '“peace”'],
  ['straight double marks', 'The "peace plan" held.', '"peace plan"'],
  ['curly single marks', 'The ‘peace’ held.', '‘peace’'],
  ['straight single marks', "The 'peace' held.", "'peace'"],
])('finds a word in %s', (_, text, marked) => {
  expect(foundIn(scareQuotes, text)).toEqual([`${marked} in "${text}"`]);
});

it.each([
  ['apostrophes', 'Iran’s answer and the allies’ rift: it isn’t the voters’ choice.'],
  ['straight apostrophes', "Iran's answer and the allies' rift: it isn't the voters' choice."],
  ['a quotation of a sentence', 'He said: “We will never know what was said that day.”'],
  ['italics', 'The article writes *peace*.'],
])('finds nothing in %s', (_, text) => {
  expect(foundIn(scareQuotes, text)).toEqual([]);
});
