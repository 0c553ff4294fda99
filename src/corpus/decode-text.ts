/** The bytes of a file of content as text: what a reader of the file does not see is reported before anything else is. Pure. */
import { isUtf8 } from 'node:buffer';
import { lineAndColumn } from '../line-and-column.ts';
import type { Finding } from './finding.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Control characters but the line feed, format characters (invisible ones and those that turn the direction of text), private ones. */
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\uFFFD]/gu;

const remedies: Record<string, string> = {
  '\t': 'Write spaces.',
  '\uFEFF': 'Save the file as UTF-8 without a byte order mark.',
  '\uFFFD': 'It stands where a letter was lost: write the letter.',
};

function codePoint(character: string): string {
  return `U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Decodes a file.
 * @param file relative to the project's root, for the findings
 * @returns its text, or findings of rule `encoding`: UTF-8 without a byte order mark, in normalisation form C (Unicode Standard Annex 15),
 *   lines that end in a line feed, and no character that cannot be seen
 */
export function decodeText(file: string, bytes: Uint8Array): string | readonly Finding[] {
  const text = decoder.decode(bytes);
  const finding = (at: number, found: string, expected: string, remedy: string): Finding => ({
    rule: 'encoding',
    place: { file, ...lineAndColumn(text, at) },
    found,
    expected,
    remedy,
  });
  if (!isUtf8(bytes)) {
    return [finding(text.indexOf('\uFFFD'), 'bytes that are not UTF-8', 'text in UTF-8', 'Save the file as UTF-8.')];
  }
  const findings = [...text.matchAll(hidden)]
    .filter(({ 0: character }) => character !== '\r')
    .map(({ 0: character, index }) =>
      finding(
        index,
        `the character ${codePoint(character)}`,
        'characters that can be seen, spaces and line feeds',
        remedies[character] ?? 'Remove it.',
      ),
    );
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    findings.push(
      finding(carriageReturn, 'a carriage return (U+000D)', 'lines that end in a line feed alone', 'Save the file with line endings "LF".'),
    );
  }
  const composed = text.normalize('NFC');
  if (composed !== text) {
    let at = 0;
    while (text[at] === composed[at]) at += 1;
    findings.push(
      finding(
        at,
        'a letter with its accent as a character of its own',
        'one character for both (Unicode form NFC)',
        'Type the letter anew.',
      ),
    );
  }
  return findings.length > 0 ? findings : text;
}
