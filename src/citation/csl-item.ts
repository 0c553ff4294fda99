import { parseEdtf } from '../dates/edtf-date.ts';

/** A date of a CSL item: one day, month or year, or the first and the last. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  /** Present where the date is an estimate. */
  readonly circa?: true;
}

/** A page on the web as a CSL item (CSL-JSON, schema 1.0). What is not known is left out. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title?: string;
  /** The name of the site. */
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly language: string;
  readonly URL?: string;
  readonly note?: string;
}

/**
 * An EDTF date as CSL has it.
 * @param text a day, month or year, or an interval with both ends; approximate or not
 * @throws as {@link parseEdtf}; RangeError for an interval with an open end
 */
export function cslDate(text: string): CslDate {
  const { approximate, min, max } = parseEdtf(text);
  if (min === -Infinity || max === Infinity) throw new RangeError(`${text} has an open end`);
  const parts = text.split('/').map((date) => date.replace(/[~?%]/g, '').split('-').map(Number));
  return { 'date-parts': parts, ...(approximate && { circa: true }) };
}
