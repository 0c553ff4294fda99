import { describe, expect, it, vi } from 'vitest';
import { memoize } from '../../src/memoize.ts';

describe('memoize', () => {
  it('computes the result of a text once', () => {
    const compute = vi.fn((text: string) => [text.length]);
    const lengthOf = memoize(compute);
    expect(lengthOf('three')).toEqual([5]);
    expect(lengthOf('three')).toBe(lengthOf('three'));
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('keeps the results of different texts apart', () => {
    const lengthOf = memoize((text) => text.length);
    expect([lengthOf('one'), lengthOf('three'), lengthOf('one')]).toEqual([3, 5, 3]);
  });

  it('remembers that there is no result', () => {
    const compute = vi.fn(() => undefined);
    const nothing = memoize(compute);
    nothing('a');
    nothing('a');
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('throws again where it has thrown', () => {
    const fail = memoize((text): never => {
      throw new RangeError(text);
    });
    expect(() => fail('a')).toThrow('a');
    expect(() => fail('a')).toThrow('a');
  });
});
