/** The explanations of the rules, held against the rules that there are. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { explain, isRuleName, ruleNames, rules } from '../../../src/corpus/rules.ts';
import { languageRules } from '../../../src/schemas/exception.ts';
import { projectRoot } from '../../support/content-copy.ts';

const checkFiles = readdirSync(join(projectRoot, 'src/corpus/checks'), { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => basename(name, '.ts'));

/** What reading the content reports, and the rule about the list of exceptions to the language rules. */
const others = ['files', 'encoding', 'syntax', 'schema', 'unfinished', 'exception-files'];

test('every rule is explained, and nothing is that is no rule', () => {
  expect(ruleNames.toSorted()).toEqual([...checkFiles, ...languageRules, ...others].toSorted());
});

describe('an explanation', () => {
  it.each(ruleNames)('of %s says what the rule asks, why, and how to mend a breach, in whole sentences', (name) => {
    for (const part of Object.values(rules[name])) expect(part).toMatch(/^[A-Z].{20,}\.$/s);
    const lines = explain(name).split('\n');
    expect(lines[0]).toBe(name);
    expect(lines.slice(1).map((line) => line.trim().split(':')[0])).toEqual(['What', 'Why', 'How to mend']);
  });
});

test.each([
  ['references', true],
  ['reference', false],
  ['toString', false],
])('"%s" is the name of a rule: %s', (name, expected) => {
  expect(isRuleName(name)).toBe(expected);
});
