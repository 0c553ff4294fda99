/** A row in the table of faults: a change to a copy of the site's own content, and what `validate` says of it: that, there, nothing else. */
import { expect, it } from 'vitest';
import { formatFinding } from '../../src/corpus/finding.ts';
import { validate } from '../../src/corpus/validate.ts';
import { copyContent } from './content-copy.ts';
import type { ContentFolder } from './content-folder.ts';

export type Change = (content: ContentFolder) => void;

interface Expected {
  readonly rule: string;
  readonly file: string;
  /** The line, or a text that begins in it. */
  readonly at: number | string;
  /** Parts of the message: what was found, what was expected, the nearest value. */
  readonly says: readonly string[];
}

export interface Fault {
  /** What is wrong. */
  readonly kind: string;
  readonly change: Change;
  /** In the order in which they are reported. */
  readonly expected: readonly Expected[];
}

/** A row of the table. */
export function fault(kind: string, change: Change, ...expected: readonly Expected[]): Fault {
  return { kind, change, expected };
}

/** What is to be found, and where. */
export function finding(rule: string, file: string, at: number | string, ...says: readonly string[]): Expected {
  return { rule, file, at, says };
}

/** The change of one text in one file. */
export function edit(file: string, from: string, to: string): Change {
  return (content) => content.edit(file, from, to);
}

/** Several changes, one after the other. */
export function all(...changes: readonly Change[]): Change {
  return (content) => changes.forEach((change) => change(content));
}

/** On one line, and without the characters that a terminal would obey. */
const shortened = (text: string) => text.trim().replace(/\s+/g, ' ').replace(/\p{C}/gu, '□').slice(0, 40);

function nameOf({ kind, expected }: Fault): string {
  const places = expected.map(
    ({ rule, file, at }) => `${rule} in ${file.replace('content/', '')} at ${typeof at === 'number' ? `line ${at}` : `"${shortened(at)}"`}`,
  );
  return `${kind} → ${places.join(', ')}`;
}

function test({ change, expected }: Fault): void {
  using content = copyContent();
  change(content);
  const found = validate(content.root);
  expect(found.map(({ rule, place }) => `${place.file}:${place.line} ${rule}`)).toEqual(
    expected.map(({ rule, file, at }) => `${file}:${typeof at === 'number' ? at : content.lineOf(file, at)} ${rule}`),
  );
  expected.forEach(({ says }, index) => {
    const message = found[index] === undefined ? '' : formatFinding(found[index]);
    for (const part of says) expect(message).toContain(part);
  });
}

/** Tests each row. The names of the tests read as the table: kind of fault, rule, file, place. */
export function testFaults(faults: readonly Fault[]): void {
  for (const row of faults) it(nameOf(row), () => test(row));
}
