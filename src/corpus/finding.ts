/** What a check finds, and how it is said: what was found, what was expected, where, and what to do. */
import { defined } from '../defined.ts';
import type { Place } from './entries.ts';
import type { RuleName } from './rules.ts';

export interface Finding {
  /** The rule that is broken: the name of its file in `checks/`, or of a stage of reading. */
  readonly rule: RuleName;
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

/** `1 problem`, `2 problems`. */
const counted = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

/** How many problems there are, in a line. */
export function countFindings(findings: readonly Finding[]): string {
  const files = new Set(findings.map(({ place }) => place.file));
  return `${counted(findings.length, 'problem')} in ${counted(files.size, 'file')} of the content`;
}

/** Where the rules are explained: the command, with the rule of the first finding. */
export function explainCommand([first]: readonly Finding[]): string {
  return `What a rule asks, why, and how to mend it: npm run check -- --explain ${defined(first, 'a finding').rule}`;
}

/** Which rules had to wait, in a sentence; nothing where none had. */
export function postponedSentence(postponed: readonly RuleName[]): string | undefined {
  return postponed.length === 0 ? undefined : `Not looked at until these are mended: ${postponed.join(', ')}.`;
}

/**
 * All findings in the order of the files, each file with its findings below it; then their number, what was not looked at, and where the
 * rules are explained.
 */
export function formatFindings(findings: readonly Finding[], postponed: readonly RuleName[] = []): string {
  const sorted = findings.toSorted(byPlace);
  const groups = [...Map.groupBy(sorted, ({ place }) => place.file)].map(([file, ofFile]) =>
    [file, ...ofFile.map((one) => `  ${formatFinding(one)}`)].join('\n'),
  );
  const end = [countFindings(findings), postponedSentence(postponed) ?? [], explainCommand(sorted)].flat().join('\n');
  return [...groups, end].join('\n\n');
}

/** What `npm run check -- --json` prints. */
export interface ReviewRecord {
  readonly findings: readonly FindingRecord[];
  /** The rules that were not looked at until the findings are mended. */
  readonly notLookedAt: readonly RuleName[];
}

/** A finding as programs get it. */
export interface FindingRecord {
  readonly rule: RuleName;
  /** Relative to the project's root. */
  readonly file: string;
  /** Counted from 1, as the column is. */
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string | null;
}

/** The findings in the order of the files, and the rules that had to wait, for `npm run check -- --json`. */
export function reviewRecord(findings: readonly Finding[], postponed: readonly RuleName[] = []): ReviewRecord {
  const records = findings.toSorted(byPlace).map(({ rule, place: { file, line, column }, found, expected, remedy = null }) => ({
    rule,
    file,
    line,
    column,
    found,
    expected,
    remedy,
  }));
  return { findings: records, notLookedAt: postponed };
}
