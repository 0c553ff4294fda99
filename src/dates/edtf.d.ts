/** The parts of edtf.js (Extended Date/Time Format, ISO 8601-2:2019 annex A) that this project uses; the package ships no types. */
declare module 'edtf' {
  interface ExtendedDate {
    readonly type: 'Date';
    readonly min: number;
    readonly max: number;
    readonly precision: 1 | 2 | 3;
    readonly approximate: { readonly value: number };
    readonly uncertain: { readonly value: number };
  }
  interface ExtendedInterval {
    readonly type: 'Interval';
    readonly min: number;
    readonly max: number;
    /** Infinity for an open end. */
    readonly lower: ExtendedDate | number | null;
    readonly upper: ExtendedDate | number | null;
  }
  interface OtherExtendedValue {
    readonly type: 'Season' | 'List' | 'Set' | 'Year' | 'Decade' | 'Century';
  }
  export default function edtf(text: string): ExtendedDate | ExtendedInterval | OtherExtendedValue;
  export function format(date: ExtendedDate | ExtendedInterval, locale: string, options: Intl.DateTimeFormatOptions): string;
}
