import { expect, test } from 'vitest';
import { parseField } from '../../../src/markdown/parse-prose.ts';
import { bindTree, bindWords } from '../../../src/markdown/remark-bound-words.ts';

/** Shows what must stay together with a tilde. */
const shown = (text: string) => bindWords(text).replaceAll('\u00a0', '~');

test.each([
  ['a day and its month', 'on 22 June 2025', 'on 22~June 2025'],
  ['the last day of a span and its month', 'from 13–24 June', 'from 13–24~June'],
  ['a number and its unit', 'up to 3.67 per cent', 'up to 3.67~per cent'],
  ['a thing and its number', 'see paragraph 4 of it', 'see paragraph~4 of it'],
  ['initials and a name', 'J. D. Vance', 'J.~D.~Vance'],
])('%s stay on one line', (_, written, printed) => {
  expect(shown(written)).toBe(printed);
});

test.each([
  'In 2025 Maya came',
  '12 June bugs'.replace('June', 'Junes'),
  'the paragraph of 4',
  'He left. 4 others stayed',
  '300 drones and missiles',
])('an ordinary line may break anywhere: %s', (written) => {
  expect(bindWords(written)).toBe(written);
});

test('every text of a field is treated, also within links and emphasis', () => {
  const tree = parseField('It began on [13 June](event:war), *paragraph 2* says.');
  bindTree(tree);
  const texts = JSON.stringify(tree);
  expect(texts).toContain('13\u00a0June');
  expect(texts).toContain('paragraph\u00a02');
});
