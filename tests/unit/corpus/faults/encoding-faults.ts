/** Bytes and characters that no reader of a file sees. */
import { actor, event, ga, word, works } from '../../../support/content-files.ts';
import { edit, fault, finding, type Fault } from '../../../support/fault.ts';

export const encodingFaults: readonly Fault[] = [
  fault(
    'bytes that are not UTF-8',
    (content) => content.write(event('jcpoa-2015'), Buffer.from(content.read(event('jcpoa-2015')).replaceAll('’', '\xB4'), 'latin1')),
    finding('encoding', event('jcpoa-2015'), 1, 'bytes that are not UTF-8', 'Save the file as UTF-8'),
  ),
  fault(
    'a file in UTF-16',
    (content) => content.write(actor('yemen'), Buffer.from(`\uFEFF${content.read(actor('yemen'))}`, 'utf16le')),
    finding('encoding', actor('yemen'), 1, 'bytes that are not UTF-8'),
  ),
  fault(
    'an image by the name of a text',
    (content) => content.write(actor('yemen'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
    finding('encoding', actor('yemen'), 1, 'bytes that are not UTF-8'),
  ),
  fault(
    'a byte order mark in YAML',
    (content) => content.write(event('jcpoa-2015'), `\uFEFF${content.read(event('jcpoa-2015'))}`),
    finding('encoding', event('jcpoa-2015'), 1, 'the character U+FEFF', 'without a byte order mark'),
  ),
  fault(
    'a byte order mark above front matter',
    (content) => content.write(actor('yemen'), `\uFEFF${content.read(actor('yemen'))}`),
    finding('encoding', actor('yemen'), 1, 'the character U+FEFF', 'without a byte order mark'),
  ),
  fault(
    'lines that end in a carriage return',
    (content) => content.write(actor('yemen'), content.read(actor('yemen')).replaceAll('\n', '\r\n')),
    finding('encoding', actor('yemen'), 1, 'a carriage return (U+000D)', 'line endings "LF"'),
  ),
  fault(
    'one line that ends in a carriage return',
    edit(works, 'publisher: Radio Farda\n', 'publisher: Radio Farda\r\n'),
    finding('encoding', works, 'publisher: Radio Farda', 'a carriage return (U+000D)'),
  ),
  fault(
    'a NUL',
    edit(event('jcpoa-2015'), 'In Vienna', 'In \0Vienna'),
    finding('encoding', event('jcpoa-2015'), 'In \0Vienna', 'the character U+0000', 'Remove it'),
  ),
  fault(
    'a control character',
    edit(actor('yemen'), 'The Houthis', 'The \u001BHouthis'),
    finding('encoding', actor('yemen'), 'The \u001BHouthis', 'the character U+001B'),
  ),
  fault(
    'a tab',
    edit(event('jcpoa-2015'), 'basis: record', 'basis:\trecord'),
    finding('encoding', event('jcpoa-2015'), 'basis:', 'the character U+0009', 'Write spaces'),
  ),
  fault(
    'a control that turns the direction of text',
    edit(event('jcpoa-2015'), 'In Vienna', 'In \u202EVienna'),
    finding('encoding', event('jcpoa-2015'), 'In \u202EVienna', 'the character U+202E'),
  ),
  fault(
    'a space of no width',
    edit(ga, '[](ga:33.1)', '\u200B[](ga:33.1)'),
    finding('encoding', ga, '\u200B[](ga:33.1)', 'the character U+200B'),
  ),
  fault(
    'a soft hyphen',
    edit(word('tehran'), 'Iran’s government\n', 'Iran’s govern\u00ADment\n'),
    finding('encoding', word('tehran'), 'Iran’s govern\u00ADment', 'the character U+00AD'),
  ),
  fault(
    'a letter that was lost when text was converted',
    edit(works, 'publisher: Radio Farda', 'publisher: Radio Fard\uFFFD'),
    finding('encoding', works, 'publisher: Radio Fard', 'the character U+FFFD', 'write the letter'),
  ),
  fault(
    'a letter whose accent is a character of its own',
    edit(works, 'publisher: Radio Farda', 'publisher: Radio Farda\u0301'),
    finding('encoding', works, 'publisher: Radio Farda', 'a letter with its accent as a character of its own', 'NFC'),
  ),
];
