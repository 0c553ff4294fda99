import { describe, expect, it } from 'vitest';
import { byPlace, formatFinding, formatFindings, type Finding } from '../../../src/corpus/finding.ts';

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
  it('lists one finding on each line in the order of the files, and counts them', () => {
    const lines = formatFindings([at('b.yaml', 1, 1), at('a.yaml', 10, 1), at('a.yaml', 9, 1)]).split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['a.yaml:9:1', 'a.yaml:10:1', 'b.yaml:1:1', '3']);
    expect(lines.at(-1)).toBe('3 problems in the content');
  });

  it('counts a single one in the singular', () => {
    expect(formatFindings([at('a.yaml', 1, 1)])).toMatch(/\n1 problem in the content$/);
  });

  it('leaves the findings in the order in which it was given them', () => {
    const findings = [at('b.yaml', 1, 1), at('a.yaml', 1, 1)];
    formatFindings(findings);
    expect(findings.map(({ place }) => place.file)).toEqual(['b.yaml', 'a.yaml']);
  });
});

describe('byPlace', () => {
  it('sorts by file, then line, then column, by number', () => {
    const sorted = [at('b.yaml', 1, 1), at('a.yaml', 10, 1), at('a.yaml', 9, 12), at('a.yaml', 9, 2)].toSorted(byPlace);
    expect(sorted.map(({ place }) => Object.values(place).join(':'))).toEqual(['a.yaml:9:2', 'a.yaml:9:12', 'a.yaml:10:1', 'b.yaml:1:1']);
  });
});
