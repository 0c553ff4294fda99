import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEdtf, isEdtf, parseEdtf } from '../../../src/dates/edtf-date.ts';
import { holds } from '../../support/holds.ts';

const digits = (value: number, length: number) => String(value).padStart(length, '0');

/** A date of any of the three precisions, with the instants between which it lies, reckoned without edtf.js. */
const certain = fc
  .record({ year: fc.integer({ min: 100, max: 9999 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .chain(({ year, month, day }) =>
    fc.constantFrom(
      { text: digits(year, 4), min: Date.UTC(year, 0, 1), max: Date.UTC(year + 1, 0, 1) - 1 },
      { text: `${digits(year, 4)}-${digits(month, 2)}`, min: Date.UTC(year, month - 1, 1), max: Date.UTC(year, month, 1) - 1 },
      {
        text: `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`,
        min: Date.UTC(year, month - 1, day),
        max: Date.UTC(year, month - 1, day + 1) - 1,
      },
    ),
  );
const date = fc
  .tuple(certain, fc.constantFrom('', '~', '?', '%'))
  .map(([{ text, min, max }, sign]) => ({ text: text + sign, min, max, sign }));

/** What looks almost like a date. */
const almost = fc.oneof(
  fc.string({ unit: fc.constantFrom('2025', '06', '31', '1', '0', '-', '/', '..', '~', '?', '%', 'X', ' ', 'T', 'Z', ':'), maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'0123456789-~?%./'), maxLength: 12 }),
  fc.string(),
);

describe('a date', () => {
  it('lies between the first and the last instant of its day, month or year', () => {
    holds([date], ({ text, min, max, sign }) => {
      expect(parseEdtf(text)).toEqual({ text, min, max, approximate: sign !== '' });
    });
  });

  it('is known where the calendar has its day, and only there', () => {
    const day = fc.record({ year: fc.integer({ min: 100, max: 9999 }), month: fc.nat(14), day: fc.nat(33) });
    holds([day], ({ year, month, day: number }) => {
      const real = new Date(Date.UTC(year, month - 1, number));
      const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === number;
      expect(isEdtf(`${digits(year, 4)}-${digits(month, 2)}-${digits(number, 2)}`)).toBe(exists);
    });
  });

  it('is printed with its year, and as about where it is approximate', () => {
    holds([date], ({ text, sign }) => {
      const printed = formatEdtf(text);
      expect(printed).toContain(String(Number(text.slice(0, 4))));
      expect(printed.startsWith('about ')).toBe(sign !== '');
    });
  });
});

describe('an interval', () => {
  it('is known where its second date begins later than its first, and spans both', () => {
    holds([date, date], (from, to) => {
      const text = `${from.text}/${to.text}`;
      if (from.min < to.min) expect(parseEdtf(text)).toMatchObject({ min: from.min, max: to.max });
      else expect(isEdtf(text)).toBe(false);
    });
  });

  it('may be open at one end', () => {
    holds([date, fc.constantFrom('', '..')], ({ text, min, max }, open) => {
      expect(parseEdtf(`${text}/${open}`)).toMatchObject({ min, max: Infinity });
      expect(parseEdtf(`${open}/${text}`)).toMatchObject({ min: -Infinity, max });
      expect(formatEdtf(`${text}/${open}`)).toBe(`since ${formatEdtf(text)}`);
      expect(formatEdtf(`${open}/${text}`)).toBe(`until ${formatEdtf(text)}`);
    });
  });
});

describe('any text', () => {
  it('that is taken for a date has a span and a printed form with a year in it', () => {
    holds([almost], (text) => {
      if (!isEdtf(text)) return;
      const { min, max } = parseEdtf(text);
      expect(min).toBeLessThan(max);
      expect(formatEdtf(text)).toMatch(/^(?:about |since |until )*(?:\d|[A-Z])[^~?%/]*\d$/);
    });
  });

  it('is no date where it holds more or less than digits, hyphens, one sign and one stroke', () => {
    const shape = /^(?:[\d-]+[~?%]?|(?:[\d-]+[~?%]?|\.\.)?\/[\d-]+[~?%]?|[\d-]+[~?%]?\/(?:\.\.)?)$/;
    holds([almost], (text) => expect(isEdtf(text) && !shape.test(text)).toBe(false));
  });
});
