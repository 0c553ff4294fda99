import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { fleschKincaid } from 'flesch-kincaid';
import { gunningFog } from 'gunning-fog';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { memoize } from '../../../memoize.ts';
import { languageCheck } from './language-check.ts';
import { fewestWords, readerAge } from './limits.ts';
import { sentencesIn, type EnglishSentence } from './sentences.ts';

/** A US school grade begins five years later than its number, and lasts a year: 11.0 to 11.9 is the age of sixteen. */
const gradeToAge = (grade: number) => Math.floor(grade + 5);

/** A name or number counts as a word of this size: a reader who meets Netanyahu on every page no longer stumbles over him. */
const nameSize = { letters: 5, syllables: 2 };

const syllablesOf = memoize(syllable);

interface Counts {
  sentence: number;
  word: number;
  letter: number;
  character: number;
  syllable: number;
  polysillabicWord: number;
  complexPolysillabicWord: number;
  [name: string]: number;
}

/** What the formulas count. A name is a word with a capital letter that does not begin a sentence. */
function count(sentences: readonly EnglishSentence[]): Counts {
  let [word, letter, syllables, long] = [0, 0, 0, 0];
  for (const { words } of sentences) {
    words.forEach((value, index) => {
      const isName = /^\p{N}/u.test(value) || (index > 0 && /^\p{Lu}/u.test(value));
      const size = isName ? nameSize : { letters: value.length, syllables: syllablesOf(value) };
      word += 1;
      letter += size.letters;
      syllables += size.syllables;
      if (size.syllables >= 3) long += 1;
    });
  }
  return {
    sentence: sentences.length,
    word,
    letter,
    character: letter,
    syllable: syllables,
    // The formulas' own spelling.
    polysillabicWord: long,
    complexPolysillabicWord: long,
  };
}

const formulas = [automatedReadability, colemanLiau, fleschKincaid, gunningFog, smogFormula];

/** The age that the most lenient of five formulas asks of a reader of a paragraph; undefined where it is too short to judge. */
export const readingAgeOf = memoize((paragraph): number | undefined => {
  const counts = count(sentencesIn(paragraph));
  if (counts.word < fewestWords) return undefined;
  return Math.min(...formulas.map((formula) => gradeToAge(formula(counts))));
});

/**
 * The rule `reading-age`, which `rules.ts` explains. The subject has long words of its own (enrichment, agreement, security),
 * so a paragraph breaks the rule where all formulas agree, those that weigh words and those that weigh sentences.
 */
export const readingAge = languageCheck('reading-age', ({ form, whole }) => {
  const age = form === 'paragraph' ? readingAgeOf(whole) : undefined;
  return age === undefined || age <= readerAge
    ? []
    : [
        {
          start: 0,
          end: whole.length,
          found: `a paragraph for readers of ${age} or older: "${whole.slice(0, 50)}…"`,
          expected: `one that a reader of ${readerAge} follows, by at least one of ${formulas.length} formulas (language rule 23)`,
          remedy: 'Make its sentences shorter, or its words plainer.',
        },
      ];
});
