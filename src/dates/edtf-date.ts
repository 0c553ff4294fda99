/**
 * Dates with their precision: EDTF level 1 (ISO 8601-2:2019 annex A), parsed and formatted by edtf.js.
 * Everything is reckoned in UTC, so that a build gives the same text in every time zone.
 */
import edtf, { format } from 'edtf';
import { defined } from '../defined.ts';
import { memoize } from '../memoize.ts';

/** A day, month or year, approximate or not, or an interval of them. Times are milliseconds since 1970, UTC. */
export interface EdtfDate {
  /** As written. */
  readonly text: string;
  /** First instant; -Infinity for an open start. */
  readonly min: number;
  /** Last instant; Infinity for an open end. */
  readonly max: number;
  readonly approximate: boolean;
}

type Parsed = ReturnType<typeof edtf>;
type Single = Extract<Parsed, { type: 'Date' }>;
type Interval = Extract<Parsed, { type: 'Interval' }>;

const british: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };

/**
 * A day, month or year of level 1, and an interval of them, perhaps open at one end. No times and no unspecified digits, which would be
 * printed with a precision that they lack; no year 0, which no calendar prints.
 */
const date = '(?!0000)\\d{4}(?:-\\d\\d){0,2}[~?%]?';
const supported = new RegExp(`^(?:${date}|(?:${date}|\\.\\.)?/${date}|${date}/(?:\\.\\.)?)$`);

/** edtf.js lets every year have a 29 February. */
function isInCalendar(day: string): boolean {
  return new Date(`${day}T00:00Z`).toISOString().startsWith(day);
}

const parse = memoize((text): Single | Interval => {
  if (!supported.test(text)) throw new RangeError(`${text} is no day, month, year or interval of them`);
  const parsed = edtf(text);
  if (parsed.type !== 'Date' && parsed.type !== 'Interval') throw new RangeError(`${parsed.type} is no date or interval`);
  if (!(text.match(/\d{4}-\d\d-\d\d/g) ?? []).every(isInCalendar)) throw new RangeError(`${text} names a day that is not in the calendar`);
  return parsed;
});

function end(value: Interval['lower']): Single | undefined {
  return typeof value === 'object' && value !== null ? value : undefined;
}

function isApproximate(date: Single | undefined): boolean {
  return date !== undefined && (date.approximate.value > 0 || date.uncertain.value > 0);
}

/**
 * Reads an EDTF date or interval.
 * @throws RangeError or SyntaxError where the text is not EDTF, or a kind of EDTF value that this site does not use (seasons, sets)
 */
export function parseEdtf(text: string): EdtfDate {
  const parsed = parse(text);
  if (parsed.type === 'Date') return { text, min: parsed.min, max: parsed.max, approximate: isApproximate(parsed) };
  const [lower, upper] = [end(parsed.lower), end(parsed.upper)];
  return {
    text,
    min: lower?.min ?? -Infinity,
    max: upper?.max ?? Infinity,
    approximate: isApproximate(lower) || isApproximate(upper),
  };
}

/** Whether a text is an EDTF date or interval that {@link parseEdtf} reads. */
export function isEdtf(text: string): boolean {
  try {
    return parseEdtf(text).max > -Infinity;
  } catch {
    return false;
  }
}

function formatSingle(date: Single): string {
  const { day, ...monthAndYear } = british;
  const { month, ...year } = monthAndYear;
  const options = date.precision === 3 ? british : date.precision === 2 ? monthAndYear : year;
  const printed = new Intl.DateTimeFormat('en-GB', options).format(date.min);
  return isApproximate(date) ? `about ${printed}` : printed;
}

/**
 * Writes an EDTF date in British English: `22 June 2025`, `about 27–28 April 2025`, `since 1992`, `15 January 2025 to about March 2025`.
 * @throws as {@link parseEdtf}
 */
export function formatEdtf(text: string): string {
  const parsed = parse(text);
  if (parsed.type === 'Date') return formatSingle(parsed);
  const [lower, upper] = [end(parsed.lower), end(parsed.upper)];
  if (lower === undefined) return `until ${formatSingle(defined(upper, 'an end of each interval'))}`;
  if (upper === undefined) return `since ${formatSingle(lower)}`;
  if (lower.precision === 3 && upper.precision === 3 && isApproximate(lower) === isApproximate(upper)) {
    const range = format(parsed, 'en-GB', british).replace(/\s*[–-]\s*/, '–');
    const printed = /^\d+–\d+ /.test(range) ? range : range.replace('–', ' to ');
    return isApproximate(lower) ? `about ${printed}` : printed;
  }
  return `${formatSingle(lower)} to ${formatSingle(upper)}`;
}
