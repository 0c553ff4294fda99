import { expect, it } from 'vitest';
import { typography } from '../../../../../src/corpus/checks/language/typography.ts';
import { foundIn } from './corpus-saying.ts';

it.each([
  ['a hyphen between two days', 'It met on 4-5 December.', '"-"'],
  ['a straight apostrophe', "That is Iran's answer.", `"'"`],
  ['three full stops', 'It went on... and on.', '"..."'],
  ['a hyphen as a dash', 'It met - at last.', '"-"'],
  ['two hyphens as a dash', 'It met--at last.', '"--"'],
])('finds %s', (_, text, found) => {
  expect(foundIn(typography, text)).toEqual([`${found} in "${text}"`]);
});

it('finds all in the order of the text', () => {
  expect(foundIn(typography, "Iran's talks of 4-5 December.")).toHaveLength(2);
  expect(foundIn(typography, "Iran's talks of 4-5 December.")[0]).toMatch(/^"'"/);
});

it('finds nothing in an en dash, a curly apostrophe, an ellipsis and a word with a hyphen', () => {
  expect(foundIn(typography, 'Iran’s two-day talks of 4–5 December went on…')).toEqual([]);
});
