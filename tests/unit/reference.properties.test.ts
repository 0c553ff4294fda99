import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatReference, looksLikeReference, parseReference, thingKinds, type Reference } from '../../src/reference.ts';
import { addressOf } from '../../src/urls.ts';
import { holds } from '../support/holds.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const word = (characters: string, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength }).filter((text) => !thingKinds.some((kind) => kind === text));
const counted = fc.integer({ min: 1, max: 9999 });

const sentence = fc.record({
  kind: fc.constant('sentence' as const),
  // A key has at least two letters (src/schemas/fields.ts).
  article: word(letters, 5).filter((key) => key.length > 1),
  paragraph: counted,
  sentence: counted,
});
const thing = fc.record({
  kind: fc.constantFrom(...thingKinds),
  id: fc.array(word(`${letters}0123456789`, 6), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('-')),
});
const reference: fc.Arbitrary<Reference> = fc.oneof(sentence, thing);

/** What looks almost like a reference: parts of references in any order, and references with one character changed. */
const almost = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('ga', 'actor', 'Ga'),
      fc.array(fc.constantFrom('0', '1', '042', '9'.repeat(20), 'a'), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('.', '-'),
    )
    .map(([before, parts, between]) => `${before}:${parts.join(between)}`),
  fc.string({ unit: fc.constantFrom('ga', 'actor', 'work', ':', '.', '-', '0', '1', '42', 'a', 'Z', ' ', '\n', 'é', '９'), maxLength: 12 }),
  fc.tuple(reference, fc.nat(), fc.string({ minLength: 0, maxLength: 2 })).map(([one, at, put]) => {
    const text = formatReference(one);
    const index = at % (text.length + 1);
    return text.slice(0, index) + put + text.slice(index + 1);
  }),
  fc.string(),
);

describe('a reference', () => {
  it('is the same once it has been written and read', () => {
    holds([reference], (one) => expect(parseReference(formatReference(one))).toEqual(one));
  });

  it('is known for one by its look', () => {
    holds([reference], (one) => expect(looksLikeReference(formatReference(one))).toBe(true));
  });

  it('has an address of its own, in characters that need no escape', () => {
    holds([reference, reference], (one, other) => {
      expect(addressOf(one)).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
      expect(addressOf(one) === addressOf(other)).toBe(formatReference(one) === formatReference(other));
    });
  });
});

describe('a text that is read as a reference', () => {
  it('is just what that reference is written as: nothing is trimmed, rounded or corrected', () => {
    holds([almost], (text) => {
      const read = parseReference(text);
      if (read !== undefined) expect(formatReference(read)).toBe(text);
    });
  });

  it('has no blank and no capital', () => {
    holds([almost], (text) => expect(/[\s\p{Lu}]/u.test(text) && parseReference(text) !== undefined).toBe(false));
  });
});
