import { parseEdtf } from './edtf-date.ts';

/** When something began and ended, as ISO 8601-1 dates: days, months or years. */
export interface IsoDates {
  readonly start?: string;
  readonly end?: string;
}

const isExact = (date: string) => /^[\d-]+$/.test(date);

/**
 * What ISO 8601-1 can say of an EDTF date. It knows no uncertain, approximate or open date, so an end of that kind is left out.
 * @param text EDTF, such as `2025-06`, `2025-06-13/2025-06-24` or `2025-01-15/2025-03~`
 * @returns for a single date its start alone
 * @throws as {@link parseEdtf}
 */
export function isoDates(text: string): IsoDates {
  parseEdtf(text);
  const [start = '', end = ''] = text.split('/');
  return { ...(isExact(start) && { start }), ...(isExact(end) && { end }) };
}
