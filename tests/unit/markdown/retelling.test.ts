import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-prose.ts';
import { readRetelling, statementAddresses } from '../../../src/markdown/retelling.ts';
import { formatReference, parseReference } from '../../../src/reference.ts';

const sections = (body: string) => readRetelling(parseBody(body));
const paragraphs = (body: string) => sections(body).flatMap((section) => section.paragraphs);
/** The texts of the statements, each with what it cites. */
const statements = (body: string) =>
  paragraphs(body).flatMap((paragraph) => paragraph.statements.map(({ text, cites }) => [text, ...cites.map(formatReference)]));

describe('statements', () => {
  it('run from citation to citation', () => {
    expect(statements('The bridge is old. [](ml:1.1) It is closed. [](ml:1.2)')).toEqual([
      ['The bridge is old.', 'ml:1.1'],
      ['It is closed.', 'ml:1.2'],
    ]);
  });

  it('may have several sentences, and end in several citations, with or without a space between', () => {
    expect(statements('It is old. It is closed. [](ml:1.1)[](ml:1.2) [](ml:1.3)')).toEqual([
      ['It is old. It is closed.', 'ml:1.1', 'ml:1.2', 'ml:1.3'],
    ]);
  });

  it('do not run on into the next paragraph', () => {
    expect(statements('It is old. [](ml:1.1)\n\nStone. [](ml:2.1)')).toEqual([
      ['It is old.', 'ml:1.1'],
      ['Stone.', 'ml:2.1'],
    ]);
  });

  it('have the text of their links and italics, on one line', () => {
    expect(statements('The\n[*old* council](actor:council) met. [](ml:1.1)')).toEqual([['The old council met.', 'ml:1.1']]);
  });

  it('are not ended by a link with a text, even where it names a sentence', () => {
    expect(statements('It is [old](ml:1.1) and closed. [](ml:1.2)')).toEqual([['It is old and closed.', 'ml:1.2']]);
  });

  it('have the place at which their text begins', () => {
    const [paragraph] = paragraphs('## One\n\nIt is old. [](ml:1.1) It is closed. [](ml:1.2)');
    expect(paragraph?.statements.map(({ line }) => line)).toEqual([3, 3]);
    expect(paragraph?.statements[0]?.column).toBe(1);
  });

  it('have the place of their text where a new line begins before it', () => {
    const [paragraph] = paragraphs('It is old. [](ml:1.1)\nIt is closed. [](ml:1.2)');
    expect(paragraph?.statements[1]).toMatchObject({ line: 2, column: 1 });
  });

  it('keep what else is cited beside their sentences', () => {
    const [paragraph] = paragraphs('It is old. [](ml:1.1)[](work:s1)');
    expect(paragraph?.statements[0]?.children.some(({ type }) => type === 'link')).toBe(true);
  });
});

describe('loose text', () => {
  it('is what follows the last citation', () => {
    expect(paragraphs('It is old. [](ml:1.1) And so on.')[0]?.loose).toBe('And so on.');
  });

  it('is the whole of a paragraph without a citation', () => {
    expect(paragraphs('It is old.')).toMatchObject([{ statements: [], loose: 'It is old.' }]);
  });

  it('is what ends in the citation of a work alone', () => {
    expect(paragraphs('It is old. [](work:s1)')[0]?.loose).toBe('It is old.');
  });

  it('is none where every statement ends in its citation', () => {
    expect(paragraphs('It is old. [](ml:1.1)\n')[0]?.loose).toBe('');
  });
});

describe('sections', () => {
  it('begin with the headings of the second level', () => {
    const found = sections('## One\n\nOld. [](ml:1.1)\n\n## Two\n\nStone. [](ml:2.1)\n\nSoon. [](ml:3.1)');
    expect(found.map(({ heading, line, paragraphs: { length } }) => ({ heading, line, length }))).toEqual([
      { heading: 'One', line: 1, length: 1 },
      { heading: 'Two', line: 5, length: 2 },
    ]);
  });

  it('have no heading where paragraphs stand before the first', () => {
    expect(sections('Old. [](ml:1.1)')).toMatchObject([{ heading: '', paragraphs: [{}] }]);
  });

  it('keep a heading of the third level for the one paragraph below it', () => {
    const found = paragraphs('## One\n\nOld. [](ml:1.1)\n\n### Why?\n\nRot. [](ml:2.1)\n\nRain. [](ml:3.1)');
    expect(found.map(({ question }) => question)).toEqual([undefined, 'Why?', undefined]);
  });
});

describe('statementAddresses', () => {
  const cites = (...texts: string[]) => ({ cites: texts.map(parseReference).filter((reference) => reference?.kind === 'sentence') });

  it('gives a statement the addresses of all its sentences', () => {
    expect(statementAddresses([cites('ml:1.1', 'ml:1.2')])).toEqual([['ml-1-1', 'ml-1-2']]);
  });

  it('gives the address of a sentence to the first statement that retells it', () => {
    expect(statementAddresses([cites('ml:1.1'), cites('ml:1.1', 'ml:1.2')])).toEqual([['ml-1-1'], ['ml-1-2']]);
  });

  it('gives none to a statement whose sentences are all retold before', () => {
    expect(statementAddresses([cites('ml:1.1', 'ml:1.2'), cites('ml:1.2')])).toEqual([['ml-1-1', 'ml-1-2'], []]);
  });
});

it('passes over what is neither a heading nor a paragraph', () => {
  expect(paragraphs('- A list. [](ml:1.1)\n\nText. [](ml:1.2)').map(({ line }) => line)).toEqual([3]);
});
