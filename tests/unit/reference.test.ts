import { describe, expect, it } from 'vitest';
import {
  formatReference,
  knownReference,
  knownSentence,
  looksLikeReference,
  parseReference,
  sentenceNumber,
  thingKinds,
} from '../../src/reference.ts';

describe('parseReference', () => {
  it('reads a sentence of an article', () => {
    expect(parseReference('ga:4.12')).toEqual({ kind: 'sentence', article: 'ga', paragraph: 4, sentence: 12 });
  });

  it.each(thingKinds)('reads a thing of the kind %s', (kind) => {
    expect(parseReference(`${kind}:us-strikes-2025`)).toEqual({ kind, id: 'us-strikes-2025' });
  });

  it.each([
    ['a paragraph without a sentence', 'ga:4'],
    ['a sentence counted from 0', 'ga:4.0'],
    ['a number with a leading zero', 'ga:04.1'],
    ['three numbers', 'ga:4.1.2'],
    ['a key in capitals', 'GA:4.1'],
    ['a sentence of a thing', 'actor:4.1'],
    ['an unknown kind', 'person:trump'],
    ['an id in capitals', 'actor:Trump'],
    ['an id with two hyphens in a row', 'actor:a--b'],
    ['an id that ends in a hyphen', 'actor:trump-'],
    ['an empty id', 'actor:'],
    ['spaces around it', ' actor:trump '],
    ['an address on the web', 'https://example.org/'],
    ['nothing', ''],
  ])('does not read %s', (_, text) => {
    expect(parseReference(text)).toBeUndefined();
  });
});

describe('formatReference', () => {
  it.each(['ga:4.12', 'actor:trump', 'work:s47b', 'question:who-wrote'])('writes %s as it was read', (text) => {
    const reference = parseReference(text);
    expect(reference && formatReference(reference)).toBe(text);
  });
});

describe('sentenceNumber', () => {
  it('leaves the article out', () => {
    expect(sentenceNumber({ kind: 'sentence', article: 'ga', paragraph: 4, sentence: 2 })).toBe('4.2');
  });
});

describe('looksLikeReference', () => {
  it.each(['ga:4.1', 'actor:trump', 'actor:Trump', 'Actor:trump', 'ga:4', 'anything:else'])('takes %s for one, right or wrong', (url) => {
    expect(looksLikeReference(url)).toBe(true);
  });

  it.each(['https://example.org/', 'http://example.org/', 'mailto:a@example.org', 'glossary.html', '#ga-4', '//example.org/', ''])(
    'takes %j for none',
    (url) => {
      expect(looksLikeReference(url)).toBe(false);
    },
  );
});

describe('a reference that must be one', () => {
  it('is read', () => {
    expect(knownReference('actor:trump')).toEqual({ kind: 'actor', id: 'trump' });
    expect(knownSentence('ga:4.1')).toMatchObject({ article: 'ga', paragraph: 4, sentence: 1 });
  });

  it('is named where it is none', () => {
    expect(() => knownReference('trump')).toThrow('"trump"');
    expect(() => knownSentence('actor:trump')).toThrow('"actor:trump"');
  });
});
