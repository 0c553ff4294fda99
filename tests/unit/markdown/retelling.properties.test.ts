import fc from 'fast-check';
import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { assert, describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-prose.ts';
import { readRetelling, readStatements, statementAddresses } from '../../../src/markdown/retelling.ts';
import { typedLinks } from '../../../src/markdown/typed-links.ts';
import { addressOf } from '../../../src/urls.ts';
import { holds } from '../../support/holds.ts';

const sentence = fc
  .tuple(fc.constantFrom('ga', 'meo'), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .map(([key, p, s]) => ({
    kind: 'sentence' as const,
    article: key,
    paragraph: p,
    sentence: s,
  }));
const citation = sentence.map(({ article, paragraph, sentence: number }) => `[](${article}:${paragraph}.${number})`);
const text = fc.constantFrom(
  'He said so.',
  'It is',
  'a town',
  '*in italics*',
  '[Iran](actor:iran)',
  '[a work](work:s1)',
  'Ünïcode – “here”',
  '4.1',
);
const space = fc.constantFrom(' ', '\n');
const written = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 2, arbitrary: citation },
  { weight: 1, arbitrary: fc.constant('[](work:s2)') },
);

/** The Markdown of a paragraph: text, links and citations in any order, on any number of lines. */
const markdown = fc
  .array(fc.tuple(written, fc.oneof(space, fc.constant(''))), { minLength: 1, maxLength: 20 })
  .map((parts) => parts.map(([part, after]) => part + after).join(''))
  .filter((source) => source.trim() !== '');

function paragraphOf(source: string): Paragraph {
  const [first, ...more] = parseBody(source).children;
  assert(first?.type === 'paragraph' && more.length === 0, 'one paragraph');
  return first;
}

const withoutSpace = (value: string) => value.replace(/\s+/g, '');

describe('the statements of a paragraph', () => {
  it('hold its whole text, in its order; what follows the last citation is loose', () => {
    holds([markdown], (source) => {
      const paragraph = paragraphOf(source);
      const { statements, loose } = readStatements(paragraph);
      expect(withoutSpace(statements.map((one) => one.text).join('') + loose)).toBe(withoutSpace(toString(paragraph)));
    });
  });

  it('hold all citations of sentences, in their order, each in one statement', () => {
    holds([markdown], (source) => {
      const paragraph = paragraphOf(source);
      const cited = typedLinks(paragraph).flatMap(({ citation: cites, reference }) =>
        cites && reference?.kind === 'sentence' ? [reference] : [],
      );
      expect(readStatements(paragraph).statements.flatMap(({ cites }) => cites)).toEqual(cited);
    });
  });

  it('each end in their citations: none is without one, and none has one inside', () => {
    holds([markdown], (source) => {
      for (const { cites, children } of readStatements(paragraphOf(source)).statements) {
        expect(cites).not.toEqual([]);
        const inside = typedLinks({ type: 'paragraph', children: [...children] }).filter((link) => link.citation);
        expect(inside.filter(({ reference }) => reference?.kind === 'sentence')).toEqual([]);
      }
    });
  });

  it('keep every other link', () => {
    holds([markdown], (source) => {
      const paragraph = paragraphOf(source);
      const kept = readStatements(paragraph).statements.flatMap(({ children }) =>
        typedLinks({ type: 'paragraph', children: [...children] }),
      );
      const others = typedLinks(paragraph).filter(({ citation: cites, reference }) => !(cites && reference?.kind === 'sentence'));
      // Those that follow the last statement are part of the loose text.
      expect(kept).toEqual(others.slice(0, kept.length));
    });
  });

  it('begin one after the other', () => {
    holds([markdown], (source) => {
      const starts = readStatements(paragraphOf(source)).statements.map(({ line, column }) => line * 10_000 + column);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      expect(new Set(starts).size).toBe(starts.length);
    });
  });

  it('leave nothing loose where a citation comes last', () => {
    holds([markdown, citation], (source, last) => expect(readStatements(paragraphOf(`${source}${last}`)).loose).toBe(''));
  });
});

describe('the addresses of statements', () => {
  const statements = fc.array(fc.record({ cites: fc.array(sentence, { minLength: 1, maxLength: 4 }) }), { maxLength: 12 });

  it('are those of the cited sentences, each once, at the first statement that cites it', () => {
    holds([statements], (all) => {
      const addresses = statementAddresses(all);
      expect(addresses).toHaveLength(all.length);
      expect(addresses.flat()).toEqual([...new Set(all.flatMap(({ cites }) => cites.map(addressOf)))]);
      addresses.forEach((own, index) => {
        const cited = all[index]?.cites.map(addressOf) ?? [];
        expect(own.every((address) => cited.includes(address))).toBe(true);
      });
    });
  });
});

describe('a retelling', () => {
  const block = fc.oneof(
    { weight: 3, arbitrary: markdown },
    { weight: 1, arbitrary: fc.constantFrom('## One section', '## Another', '### A question?') },
  );

  it('holds every paragraph once, in its order, with its own text', () => {
    holds([fc.array(block, { maxLength: 12 })], (blocks) => {
      const root = parseBody(blocks.join('\n\n'));
      const paragraphs = root.children.filter((node) => node.type === 'paragraph');
      const read = readRetelling(root).flatMap((section) => section.paragraphs);
      expect(read.map(({ line }) => line)).toEqual(paragraphs.map(({ position }) => position?.start.line));
      expect(read.map(({ statements, loose }) => withoutSpace(statements.map((one) => one.text).join('') + loose))).toEqual(
        paragraphs.map((paragraph) => withoutSpace(toString(paragraph))),
      );
    });
  });

  it('has a section for each heading of the second level, and one more where text stands above the first', () => {
    holds([fc.array(block, { maxLength: 12 })], (blocks) => {
      const headings = blocks.filter((one) => one.startsWith('## '));
      const before = blocks.slice(0, blocks.findIndex((one) => one.startsWith('## ')) >>> 0).some((one) => !one.startsWith('#'));
      expect(readRetelling(parseBody(blocks.join('\n\n'))).map(({ heading }) => heading)).toEqual([
        ...(before ? [''] : []),
        ...headings.map((heading) => heading.slice(3)),
      ]);
    });
  });
});
