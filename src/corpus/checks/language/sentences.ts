/** Sentences and words of English prose, by the parser of retext. */
import { toString } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { sourceRange } from '../../../markdown/source-range.ts';
import { memoize } from '../../../memoize.ts';
import type { Stretch } from '../../own-voice.ts';

export interface EnglishSentence extends Stretch {
  /** Its words in order; numbers are words, punctuation is none. */
  readonly words: readonly string[];
}

const english = unified().use(retextEnglish);

/** Divides a text into sentences. */
export const sentencesIn = memoize((text): readonly EnglishSentence[] => {
  const sentences: EnglishSentence[] = [];
  visit(english.parse(text), 'SentenceNode', (sentence) => {
    const words: string[] = [];
    visit(sentence, 'WordNode', (word) => {
      words.push(toString(word));
      return SKIP;
    });
    const { start, end } = sourceRange(sentence);
    sentences.push({ words, start, end });
    return SKIP;
  });
  return sentences;
});
