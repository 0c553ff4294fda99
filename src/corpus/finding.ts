/** What a check finds, and how it is said: what was found, what was expected, where, and what to do. */
import type { Place } from './entries.ts';

export interface Finding {
  /** The rule that is broken: the name of its file in `checks/`, or of a stage of reading. */
  readonly rule: string;
  readonly place: Place;
  /** What stands there. */
  readonly found: string;
  /** What was expected instead. */
  readonly expected: string;
  /** The nearest valid value, or what to do. */
  readonly remedy?: string | undefined;
}

/** By file, then line, then column. */
export function byPlace(a: Finding, b: Finding): number {
  return a.place.file.localeCompare(b.place.file, 'en') || a.place.line - b.place.line || a.place.column - b.place.column;
}

/** One finding on one line: `content/events/x.yaml:3:7  event-date: found …; expected …. Remedy.` */
export function formatFinding({ rule, place, found, expected, remedy }: Omit<Finding, 'rule'> & { readonly rule: string }): string {
  const end = remedy === undefined ? '' : ` ${remedy}`;
  return `${place.file}:${place.line}:${place.column}  ${rule}: found ${found}; expected ${expected}.${end}`;
}

/** All findings, in the order of the files, and their number. */
export function formatFindings(findings: readonly Finding[]): string {
  const lines = findings.toSorted(byPlace).map(formatFinding);
  return `${lines.join('\n')}\n${findings.length} ${findings.length === 1 ? 'problem' : 'problems'} in the content`;
}
