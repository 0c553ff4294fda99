import { describe, expect, it } from 'vitest';
import { isoDates } from '../../../src/dates/iso-dates.ts';

describe('isoDates', () => {
  it.each(['2025-06-22', '2025-06', '2018'])('says of the single date %s when it was, with its precision', (date) => {
    expect(isoDates(date)).toEqual({ start: date });
  });

  it('says of an interval when it began and ended', () => {
    expect(isoDates('2025-06-13/2025-06-24')).toEqual({ start: '2025-06-13', end: '2025-06-24' });
    expect(isoDates('2019-05/2019-07')).toEqual({ start: '2019-05', end: '2019-07' });
  });

  it.each(['2025-04~', '2025?', '2025-04-27%', '2025-04-27~/2025-04-28~'])(
    'says nothing of %s, which is approximate or uncertain',
    (date) => {
      expect(isoDates(date)).toEqual({});
    },
  );

  it('leaves out an end that is approximate, or open', () => {
    expect(isoDates('2025-01-15/2025-03~')).toEqual({ start: '2025-01-15' });
    expect(isoDates('1992/..')).toEqual({ start: '1992' });
    expect(isoDates('../2025-03')).toEqual({ end: '2025-03' });
  });

  it('refuses what is no date', () => {
    expect(() => isoDates('2025-13')).toThrow();
  });
});
