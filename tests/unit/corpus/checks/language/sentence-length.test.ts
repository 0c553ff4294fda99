import { expect, it } from 'vitest';
import { longestSentence } from '../../../../../src/corpus/checks/language/limits.ts';
import { sentenceLength } from '../../../../../src/corpus/checks/language/sentence-length.ts';
import { corpusSaying, file, foundIn } from './corpus-saying.ts';

const sentence = (words: number) => `One ${Array.from({ length: words - 1 }, () => 'word').join(' ')}.`;

it('finds a sentence that is one word too long', () => {
  expect(foundIn(sentenceLength, sentence(longestSentence + 1))).toEqual([
    `a sentence of ${longestSentence + 1} words: "One word word word word word …"`,
  ]);
});

it('finds nothing in the longest that may be', () => {
  expect(foundIn(sentenceLength, sentence(longestSentence))).toEqual([]);
});

it('counts each sentence of a paragraph apart, citations between them or not', () => {
  expect(foundIn(sentenceLength, `${sentence(30)} [](ga:1.1) ${sentence(30)}`)).toEqual([]);
});

it('takes no abbreviation or number for the end of a sentence', () => {
  expect(foundIn(sentenceLength, `${sentence(30).slice(0, -1)} e.g. 3.67 per cent by Gen. Zamir and so on ${sentence(10)}`)).toHaveLength(
    1,
  );
});

it('counts the words of mentions too', () => {
  expect(foundIn(sentenceLength, `*${sentence(30).slice(0, -1)}* ${sentence(30)}`)).toHaveLength(1);
});

it('names the place where the sentence begins', () => {
  const [finding] = sentenceLength(corpusSaying(`Short.\n${sentence(50)}`));
  expect(finding?.place).toEqual({ file, line: 2, column: 1 });
});
