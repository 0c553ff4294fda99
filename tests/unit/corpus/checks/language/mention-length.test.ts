import { expect, it } from 'vitest';
import { mentionLength } from '../../../../../src/corpus/checks/language/mention-length.ts';
import { foundIn } from './corpus-saying.ts';

it('finds five words in italics', () => {
  expect(foundIn(mentionLength, 'It writes *one two three four five*.')).toEqual(['5 words in italics: "one two three four five"']);
});

it('counts the words of a mention that holds a link', () => {
  expect(foundIn(mentionLength, 'It writes *one two [three four five](word:x)*.')).toHaveLength(1);
});

it('finds nothing in four words', () => {
  expect(foundIn(mentionLength, 'It writes *one two three four*.')).toEqual([]);
});

it('counts two mentions apart', () => {
  expect(foundIn(mentionLength, 'It writes *one two three* and *four five six*.')).toEqual([]);
});

it('leaves alone what is not in italics', () => {
  expect(foundIn(mentionLength, 'One two three four five six.')).toEqual([]);
});
