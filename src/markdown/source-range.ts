import { defined } from '../defined.ts';

/** A node of a syntax tree (unist), as parsers make it. */
interface Parsed {
  readonly type: string;
  readonly position?:
    | {
        readonly start: { readonly line: number; readonly column: number; readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** Where a node lies in the text that it was parsed from: line and column are counted from 1, offsets from 0. */
export interface SourceRange {
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a parsed node lies.
 * @throws Error for a node that no parser has made
 */
export function sourceRange({ type, position }: Parsed): SourceRange {
  const { start, end } = defined(position, `a parsed ${type}`);
  return { line: start.line, column: start.column, start: defined(start.offset, 'its beginning'), end: defined(end.offset, 'its end') };
}
