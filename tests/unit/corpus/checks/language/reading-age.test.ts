import { describe, expect, it } from 'vitest';
import { fewestWords } from '../../../../../src/corpus/checks/language/limits.ts';
import { readingAgeOf, readingAge } from '../../../../../src/corpus/checks/language/reading-age.ts';
import { foundIn } from './corpus-saying.ts';

const plain =
  'The site tells two stories of one rift. One comes from the spring, and one from the end of the year. A war lies in between. ' +
  'Each of the two says what it sees. You can check each line of this page, and you can find it in the text.';

const hard =
  'Notwithstanding considerable institutional reservations concerning verification, successive administrations consistently prioritised ' +
  'comprehensive multilateral negotiations, subordinating alternative strategic considerations to diplomatic normalisation and ' +
  'progressively institutionalising international supervisory arrangements, whose sustainability remained fundamentally questionable ' +
  'throughout the intervening decade of regional confrontation and accompanying diplomatic deterioration.';

describe('the check', () => {
  it('finds a paragraph of long words in one long sentence', () => {
    expect(foundIn(readingAge, hard)[0]).toMatch(/^a paragraph for readers of \d\d or older: "Notwithstanding/);
  });

  it('finds nothing in plain prose', () => {
    expect(foundIn(readingAge, plain)).toEqual([]);
  });

  it('does not judge headings', () => {
    expect(foundIn(readingAge, `## ${hard}`)).toEqual([]);
  });

  it('judges a paragraph as a whole: plain sentences make up for a hard one', () => {
    expect(foundIn(readingAge, `${plain} It remained fundamentally questionable. ${plain}`)).toEqual([]);
  });
});

describe('the reading age', () => {
  it('is not given of a paragraph that is too short', () => {
    expect(readingAgeOf('Institutional verification arrangements remained fundamentally questionable.')).toBeUndefined();
    expect(readingAgeOf(plain)).toBeDefined();
    expect(plain.split(' ').length).toBeGreaterThanOrEqual(fewestWords);
  });

  it('does not rise with long names', () => {
    const told = (name: string) => readingAgeOf(`After the talks ${name} went home. ${plain}`);
    expect(told('Netanyahu')).toBe(told('Mary'));
  });

  it('rises with long words and long sentences', () => {
    expect(readingAgeOf(hard) ?? 0).toBeGreaterThan(readingAgeOf(plain) ?? Infinity);
  });
});
