import { describe, expect, it } from 'vitest';
import { defined } from '../../src/defined.ts';

describe('a value that must be there', () => {
  it.each([[0], [''], [false], [[]]])('is given back: %j', (value) => {
    expect(defined(value, 'a value')).toBe(value);
  });

  it.each([undefined, null])('is named where it is %s', (value) => {
    expect(() => defined(value, 'the address of a note')).toThrow('Expected the address of a note; found nothing');
  });
});
