/** `npm run check`, as a person and as a program calls it. */
import { describe, expect, it } from 'vitest';
import { formatFindings, reviewRecord } from '../../../src/corpus/finding.ts';
import { explain, ruleNames } from '../../../src/corpus/rules.ts';
import { review } from '../../../src/corpus/validate.ts';
import { runCommand } from '../../support/command.ts';
import { smallContent } from '../../support/small-content.ts';

function brokenContent() {
  const content = smallContent();
  content.edit('content/pages/about.mdx', 'word:death-trap', 'word:deth-trap');
  content.edit('content/events/opening.yaml', 'works: [s2]', 'works: [s3]');
  return content;
}

describe('of sound content', () => {
  it('it says nothing', async () => {
    using content = smallContent();
    expect(await runCommand(content.root, 'check')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('as JSON it gives empty lists', async () => {
    using content = smallContent();
    const { code, stdout } = await runCommand(content.root, 'check', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ findings: [], notLookedAt: [] });
  });
});

describe('of broken content', () => {
  it('it lists all findings of all files and fails', async () => {
    using content = brokenContent();
    const { findings, postponed } = review(content.root);
    expect(findings.length).toBeGreaterThan(1);
    const { code, stderr } = await runCommand(content.root, 'check');
    expect(code).toBe(1);
    expect(stderr.trim()).toBe(formatFindings(findings, postponed));
  });

  it('as JSON it gives the same on standard output and fails', async () => {
    using content = brokenContent();
    const { findings, postponed } = review(content.root);
    const { code, stdout, stderr } = await runCommand(content.root, 'check', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual(reviewRecord(findings, postponed));
    expect(stderr).toBe('');
  });
});

describe('with --explain', () => {
  it('it explains one rule, whatever the content', async () => {
    using content = brokenContent();
    expect(await runCommand(content.root, 'check', '--explain', 'references')).toEqual({
      code: 0,
      stdout: `${explain('references')}\n`,
      stderr: '',
    });
  });

  it('and no name it explains all', async () => {
    using content = smallContent();
    const { code, stdout } = await runCommand(content.root, 'check', '--explain');
    expect(code).toBe(0);
    for (const name of ruleNames) expect(stdout).toContain(explain(name));
  });

  it('and a name of no rule it offers the nearest', async () => {
    using content = smallContent();
    const { code, stdout, stderr } = await runCommand(content.root, 'check', '--explain', 'refrences');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Did you mean "references"?');
  });
});

describe('called wrongly', () => {
  it.each([
    ['an unknown option', ['--jsn'], 'Did you mean "--json"?'],
    ['a word too many', ['--explain', 'used', 'cited'], '--explain used cited'],
    ['a word that is no option', ['content'], 'content'],
    [
      'the name of a rule, of which npm has kept the option for itself',
      ['coverage'],
      'Write -- before it: npm run check -- --explain coverage',
    ],
    ['options that exclude each other', ['--json', '--explain'], '--json --explain'],
  ])('it names %s, says how to call it, and does not check', async (_, args, expected) => {
    using content = brokenContent();
    const { code, stdout, stderr } = await runCommand(content.root, 'check', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr).toMatch(/^Usage: npm run check /m);
    expect(stderr).not.toContain('.mdx');
  });
});
