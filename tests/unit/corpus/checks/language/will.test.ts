import { expect, it } from 'vitest';
import { will } from '../../../../../src/corpus/checks/language/will.ts';
import { foundIn } from './corpus-saying.ts';

it.each([
  ['a forecast', 'The war will come.'],
  ['a question', 'Will the war come?'],
  ['a negation', 'The war won’t come.'],
  ['a short form', 'They’ll fight.'],
  ['a deal that lasts', 'It wants a deal that will last.'],
])('finds the verb in %s', (_, text) => {
  expect(foundIn(will, text)).toHaveLength(1);
});

it.each([
  ['the noun after an article', 'It is the will of the voters.'],
  ['the noun after a name', 'It tests Iran’s will to fight.'],
  ['the noun after a plural', 'It tests the allies’ will to fight.'],
  ['"at will"', 'It can act at will.'],
  ['longer words', 'It is willing; goodwill counts.'],
  ['a forecast with its holder', 'Unnamed analysts expect that war could come.'],
  ['an article’s words in italics', 'The article says that war *will come*.'],
])('finds nothing in %s', (_, text) => {
  expect(foundIn(will, text)).toEqual([]);
});
