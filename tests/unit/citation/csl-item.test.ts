import { describe, expect, it } from 'vitest';
import { cslDate } from '../../../src/citation/csl-item.ts';

describe('cslDate', () => {
  it('keeps the precision of a date', () => {
    expect(cslDate('2026-11-22')).toEqual({ 'date-parts': [[2026, 11, 22]] });
    expect(cslDate('2025-06')).toEqual({ 'date-parts': [[2025, 6]] });
    expect(cslDate('2018')).toEqual({ 'date-parts': [[2018]] });
  });

  it('says of an estimate that it is one', () => {
    expect(cslDate('2025-04-27~/2025-04-28~')).toEqual({
      'date-parts': [
        [2025, 4, 27],
        [2025, 4, 28],
      ],
      circa: true,
    });
  });

  it('refuses an interval that is open', () => {
    expect(() => cslDate('1992/..')).toThrow('1992/.. has an open end');
  });
});
