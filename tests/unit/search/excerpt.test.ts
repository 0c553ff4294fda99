import { describe, expect, it } from 'vitest';
import { excerpt, markTerms, type Piece } from '../../../src/search/excerpt.ts';
import { sliceRuns, type Run } from '../../../src/search/runs.ts';

const roman = (text: string): Run => ({ text, italic: false });
const italic = (text: string): Run => ({ text, italic: true });

/** Pieces in one line: italics as `_…_`, marks as `[…]`. */
function shown(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, italic: slanted, marked }) => (marked ? `[${text}]` : text).replace(/^.*$/s, (all) => (slanted ? `_${all}_` : all)))
    .join('');
}

const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index + 1}`);

it('a stretch of text keeps its italics', () => {
  expect(sliceRuns([roman('a bridge '), italic('unsafe'), roman(' for all')], 4, 17)).toEqual([
    roman('idge '),
    italic('unsafe'),
    roman(' f'),
  ]);
});

describe('the words that were found', () => {
  it('are marked, in italics and out of them, whatever their case and diacritics', () => {
    const runs = [roman('The Élan of '), italic('the élan'), roman('’s end')];
    expect(shown(markTerms(runs, new Set(['elan'])))).toBe('The [Élan] of _the __[élan]_’s end');
  });

  it('are marked once where two terms stand for one word', () => {
    expect(shown(markTerms([roman('The US and the United States.')], new Set(['us', 'united', 'states'])))).toBe(
      'The [US] and the [United States].',
    );
  });

  it('are none where the text has none', () => {
    expect(shown(markTerms([roman('The bridge')], new Set(['flood'])))).toBe('The bridge');
  });
});

describe('an excerpt', () => {
  const cut = (count: number, term: string) => shown(excerpt([roman(words(count).join(' '))], new Set([term]), 20));

  it('is the whole text where that is short', () => {
    expect(cut(20, 'w20')).toBe(`${words(19).join(' ')} [w20]`);
  });

  it('is the beginning where the first word that was found stands there', () => {
    expect(cut(30, 'w9')).toBe(`${words(20).join(' ').replace('w9', '[w9]')}…`);
  });

  it('is what surrounds that word where it stands further on', () => {
    expect(cut(60, 'w30')).toBe(`…${words(60).slice(21, 41).join(' ').replace('w30', '[w30]')}…`);
  });

  it('is the end where it stands there', () => {
    expect(cut(30, 'w29')).toBe(`…${words(30).slice(10).join(' ').replace('w29', '[w29]')}`);
  });

  it('is the beginning where only the title was found', () => {
    expect(cut(30, 'title')).toBe(`${words(20).join(' ')}…`);
  });
});
