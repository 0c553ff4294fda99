import { describe, expect, it } from 'vitest';
import { byPlace, formatFinding, formatFindings, reviewRecord, type Finding } from '../../../src/corpus/finding.ts';

const at = (file: string, line: number, column: number): Finding => ({
  rule: 'cited',
  place: { file, line, column },
  found: 'no text',
  expected: 'a text',
});

describe('formatFinding', () => {
  it('says where, which rule, what was found and what was expected', () => {
    expect(formatFinding(at('content/events/x.yaml', 3, 7))).toBe('content/events/x.yaml:3:7  cited: found no text; expected a text.');
  });

  it('ends with what to do, where that is known', () => {
    expect(formatFinding({ ...at('x.yaml', 1, 1), remedy: 'Did you mean "a"?' })).toMatch(/expected a text\. Did you mean "a"\?$/);
  });
});

describe('formatFindings', () => {
  const blocks = (...findings: readonly Finding[]) => formatFindings(findings).split('\n\n');

  it('lists the findings of each file below its name, in the order of the files', () => {
    const [a, b, end, ...more] = blocks(at('b.yaml', 1, 1), at('a.yaml', 10, 1), at('a.yaml', 9, 1));
    const starts = (block = '') => block.split('\n').map((line) => line.trim().split(' ')[0]);
    expect([starts(a), starts(b)]).toEqual([
      ['a.yaml', 'a.yaml:9:1', 'a.yaml:10:1'],
      ['b.yaml', 'b.yaml:1:1'],
    ]);
    expect(end).toBeDefined();
    expect(more).toEqual([]);
  });

  it('gives each finding a line of its own, as formatFinding writes it', () => {
    const finding = at('a.yaml', 9, 1);
    expect(blocks(finding)[0]?.split('\n')[1]?.trim()).toBe(formatFinding(finding));
  });

  it.each([
    ['1 problem in 1 file', [at('a.yaml', 1, 1)]],
    ['2 problems in 1 file', [at('a.yaml', 1, 1), at('a.yaml', 2, 1)]],
    ['3 problems in 2 files', [at('a.yaml', 1, 1), at('a.yaml', 2, 1), at('b.yaml', 2, 1)]],
  ])('counts: %s', (expected, findings) => {
    expect(blocks(...findings).at(-1)).toContain(`${expected} of the content\n`);
  });

  it('ends with the command that explains a rule that it names', () => {
    expect(blocks(at('a.yaml', 1, 1)).at(-1)).toMatch(/npm run check -- --explain cited$/);
  });

  it('says above it which rules were not looked at', () => {
    const [, end] = formatFindings([at('a.yaml', 1, 1)], ['anchors', 'coverage']).split('\n\n');
    expect(end?.split('\n')[1]).toBe('Not looked at until these are mended: anchors, coverage.');
  });

  it('leaves the findings in the order in which it was given them', () => {
    const findings = [at('b.yaml', 1, 1), at('a.yaml', 1, 1)];
    formatFindings(findings);
    expect(findings.map(({ place }) => place.file)).toEqual(['b.yaml', 'a.yaml']);
  });
});

describe('reviewRecord', () => {
  it('holds every part of a finding, and null for a remedy that there is not, in the order of the files', () => {
    expect(reviewRecord([{ ...at('b.yaml', 3, 7), remedy: 'Write one.' }, at('a.yaml', 1, 2)]).findings).toEqual([
      { rule: 'cited', file: 'a.yaml', line: 1, column: 2, found: 'no text', expected: 'a text', remedy: null },
      { rule: 'cited', file: 'b.yaml', line: 3, column: 7, found: 'no text', expected: 'a text', remedy: 'Write one.' },
    ]);
  });

  it('names the rules that were not looked at', () => {
    expect(reviewRecord([at('a.yaml', 1, 2)], ['anchors', 'coverage']).notLookedAt).toEqual(['anchors', 'coverage']);
  });
});

describe('byPlace', () => {
  it('sorts by file, then line, then column, by number', () => {
    const sorted = [at('b.yaml', 1, 1), at('a.yaml', 10, 1), at('a.yaml', 9, 12), at('a.yaml', 9, 2)].toSorted(byPlace);
    expect(sorted.map(({ place }) => Object.values(place).join(':'))).toEqual(['a.yaml:9:2', 'a.yaml:9:12', 'a.yaml:10:1', 'b.yaml:1:1']);
  });
});
