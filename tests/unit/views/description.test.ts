import { describe as group, expect, it } from 'vitest';
import { articleNames, describe, longestDescription, namesByFirstWord, properNames, shorten } from '../../../src/views/description.ts';
import { smallCorpus } from '../../support/small-content.ts';

group('shorten', () => {
  it('leaves a text that fits as it is, with single spaces', () => {
    expect(shorten('  one\n two ', 7)).toBe('one two');
  });

  it('cuts at a space and marks the cut', () => {
    expect(shorten('The bridge is old.', 13)).toBe('The bridge…');
    expect(shorten('The bridge is old.', 14)).toBe('The bridge is…');
  });

  it('takes the comma before a cut away', () => {
    expect(shorten('The bridge, which is old', 18)).toBe('The bridge, which…');
    expect(shorten('The bridge, which is old', 16)).toBe('The bridge…');
  });

  it.each([20, 24, 28, 32])('cuts no name, at %i characters', (length) => {
    const cut = shorten('It is said that The Mill Letter knows more', length, namesByFirstWord(['The Mill Letter', 'Letter of Marque']));
    expect(cut.length).toBeLessThanOrEqual(length);
    expect(cut).toBe(length < 32 ? 'It is said that…' : 'It is said that The Mill Letter…');
  });

  it('cuts before the first of two names that overlap', () => {
    expect(shorten('He met the King Bee Hive Club there', 26, namesByFirstWord(['King Bee Hive', 'Hive Club']))).toBe('He met the…');
  });

  it('is only the mark where the first word is too long', () => {
    expect(shorten('x'.repeat(300), 200)).toBe('…');
  });
});

group('describe', () => {
  it('never cuts the closing sentence', () => {
    const described = describe('word '.repeat(100), 'The closing sentence.', new Map());
    expect(described).toMatch(/^word .* word… The closing sentence\.$/);
    expect(described.length).toBeLessThanOrEqual(longestDescription);
    expect(described.length).toBeGreaterThan(longestDescription - 6);
  });

  it('is the closing sentence alone where there is no text', () => {
    expect(describe(' ', 'The closing sentence.', new Map())).toBe('The closing sentence.');
  });
});

group('names', () => {
  it('come with the earlier article first', () => {
    expect(articleNames(smallCorpus())).toBe('The Mill Letter and The Valley Paper');
  });

  it('of several words are those of articles and actors, here and in the articles', () => {
    const names = [...properNames(smallCorpus()).values()].flat();
    expect(names).toEqual(expect.arrayContaining(['The Valley Paper', 'The council', 'people next door']));
    expect(names).not.toContain('Neighbours');
  });
});
