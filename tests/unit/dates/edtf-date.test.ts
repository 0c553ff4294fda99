import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatEdtf, isEdtf, parseEdtf } from '../../../src/dates/edtf-date.ts';

const endOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day + 1) - 1;

describe('parseEdtf', () => {
  it('spans a day from its first to its last millisecond, in UTC', () => {
    expect(parseEdtf('2025-06-22')).toEqual({
      text: '2025-06-22',
      min: Date.UTC(2025, 5, 22),
      max: endOf(2025, 6, 22),
      approximate: false,
    });
  });

  it('spans a month and a year to their last day', () => {
    expect(parseEdtf('2024-02').max).toBe(endOf(2024, 2, 29));
    expect(parseEdtf('2018').max).toBe(endOf(2018, 12, 31));
  });

  it('spans an interval from the beginning of its first date to the end of its second', () => {
    const { min, max } = parseEdtf('2025-01-15/2025-03~');
    expect([min, max]).toEqual([Date.UTC(2025, 0, 15), endOf(2025, 3, 31)]);
  });

  it('has no limit where an interval is open', () => {
    expect(parseEdtf('1992/..').max).toBe(Infinity);
    expect(parseEdtf('../1992').min).toBe(-Infinity);
  });

  it.each(['2025-04~', '2025-04?', '2025-04%', '2025-04-27~/2025-04-28', '2025-04-27/2025-04-28~'])('takes %s for approximate', (text) => {
    expect(parseEdtf(text).approximate).toBe(true);
  });

  it.each(['2025-04', '2025-04-27/2025-04-28', '1992/..'])('takes %s for exact', (text) => {
    expect(parseEdtf(text).approximate).toBe(false);
  });

  it.each(['2025-02-30', 'June 2025', ''])('throws on %j, which is no EDTF', (text) => {
    expect(() => parseEdtf(text)).toThrow();
  });

  it.each(['2025-21', '{2025, 2026}'])('throws on %s, a season or set', (text) => {
    expect(() => parseEdtf(text)).toThrow(RangeError);
  });
});

describe('isEdtf', () => {
  it.each(['2025', '2025-06', '2025-06-22', '2025-04~', '2025-06-13/2025-06-24', '1992/..'])('knows %s', (text) => {
    expect(isEdtf(text)).toBe(true);
  });

  it.each(['2025-02-30', '2025-13', '22 June 2025', '2025-6-2', '2025-21', '2025-06-24/2025-06-13', ''])('does not know %j', (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  it.each(['201X', '2025-04-2X', '2025-06-22T10:00:00Z', '../..'])(
    'does not know %s, which would be printed with a precision that it has not',
    (text) => {
      expect(isEdtf(text)).toBe(false);
    },
  );
});

describe('formatEdtf', () => {
  it.each([
    ['2025-06-22', '22 June 2025'],
    ['2025-06', 'June 2025'],
    ['2018', '2018'],
    ['2025-04-27~', 'about 27 April 2025'],
    ['2025-04?', 'about April 2025'],
    ['1992/..', 'since 1992'],
    ['../2025-06', 'until June 2025'],
    ['2026-04-07/2026-04-08', '7–8 April 2026'],
    ['2025-04-27~/2025-04-28~', 'about 27–28 April 2025'],
    ['2025-09-27/2025-10-02', '27 September to 2 October 2025'],
    ['2025-12-28/2026-01-03', '28 December 2025 to 3 January 2026'],
    ['2019-05/2019-07', 'May 2019 to July 2019'],
    ['2025-01-15/2025-03~', '15 January 2025 to about March 2025'],
    ['2025-04-27~/2025-04-28', 'about 27 April 2025 to 28 April 2025'],
  ])('writes %s as "%s"', (text, printed) => {
    expect(formatEdtf(text)).toBe(printed);
  });

  it('throws on what is no EDTF', () => {
    expect(() => formatEdtf('soon')).toThrow();
  });

  describe('in other time zones', () => {
    afterEach(() => vi.unstubAllEnvs());

    it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('writes the same in %s', (zone) => {
      vi.stubEnv('TZ', zone);
      expect(new Date(0).getTimezoneOffset()).not.toBe(0);
      expect(['2025-06-01', '2025-06', '2025', '2025-06-01/2025-06-02'].map(formatEdtf)).toEqual([
        '1 June 2025',
        'June 2025',
        '2025',
        '1–2 June 2025',
      ]);
    });
  });
});
