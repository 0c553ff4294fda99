import { assert, describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/corpus/decode-text.ts';

const decode = (text: string) => decodeText('x', Buffer.from(text));

function findings(text: string) {
  const found = decode(text);
  assert(typeof found !== 'string', 'the text has a fault');
  return found;
}

describe('a text', () => {
  it.each(['', 'Plain.\n', 'Şimşek’s 15 % – née\n', 'שלום\nسلام\n', '𝄞\n'])('is read as it stands: %j', (text) => {
    expect(decode(text)).toBe(text);
  });

  it('is reported with every character that cannot be seen, each at its line and column', () => {
    expect(findings('one\ntwo\u200b three\u0000\n').map(({ place, found }) => [place.line, place.column, found])).toEqual([
      [2, 4, 'the character U+200B'],
      [2, 11, 'the character U+0000'],
    ]);
  });

  it('is reported once for all its carriage returns, at the first', () => {
    expect(findings('one\ntwo\r\nthree\r\n').map(({ place }) => [place.line, place.column])).toEqual([[2, 4]]);
  });

  it('is reported at the first letter that is not composed', () => {
    expect(findings('one\nne\u0301e\n')).toMatchObject([{ rule: 'encoding', place: { file: 'x', line: 2, column: 2 } }]);
  });

  it('is reported at the first byte that is not UTF-8, and for nothing else that follows from it', () => {
    const bytes = Buffer.from([0x61, 0x0a, 0x62, 0xff, 0xfe]);
    expect(decodeText('x', bytes)).toMatchObject([{ place: { line: 2, column: 2 }, found: 'bytes that are not UTF-8' }]);
  });

  it('may not hold the mark of a lost letter, though that is UTF-8', () => {
    expect(findings('a\uFFFD')).toMatchObject([{ found: 'the character U+FFFD', remedy: expect.stringContaining('write the letter') }]);
  });
});
