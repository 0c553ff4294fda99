import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/corpus/finding.ts';
import { findingsOverlay, findingsPage } from '../../src/findings-overlay.ts';

const finding = (file: string, line: number, found: string): Finding => ({
  rule: 'markup',
  place: { file, line, column: 7 },
  found,
  expected: 'prose',
  remedy: 'Write "it" as prose.',
});

const findings = [finding('content/events/x.yaml', 3, '<b>bold</b> & "loud"'), finding('content/actors/a b.mdx', 12, 'code')];

describe('the overlay', () => {
  const { err } = findingsOverlay(findings, '/home/me/site');
  const $ = load(err.message);

  it('counts the findings in its title', () => {
    expect(err.title).toContain('2 problems in 2 files');
  });

  it('lists all findings in the order of the files, each with its rule and all its parts', () => {
    const text = $('body').text();
    expect(text.indexOf('content/actors/a b.mdx:12:7')).toBeLessThan(text.indexOf('content/events/x.yaml:3:7'));
    expect(
      $('strong')
        .toArray()
        .map((rule) => $(rule).text()),
    ).toEqual(['markup', 'markup']);
    for (const part of ['found code', 'expected prose', 'Write "it" as prose.']) expect(text).toContain(part);
  });

  it('says no more of a finding without a remedy than what was found and expected', () => {
    const { remedy: _, ...bare } = finding('content/events/x.yaml', 3, 'code');
    expect(load(findingsOverlay([bare], '/home/me/site').err.message)('body').text()).toMatch(/found code\n {2}expected prose$/);
  });

  it('shows markup that was found as text', () => {
    expect($('b').length).toBe(0);
    expect($('body').text()).toContain('found <b>bold</b> & "loud"');
  });

  it('has a link at each place that opens the file there in an editor', () => {
    const links = $('a')
      .toArray()
      .map((link) => new URL($(link).attr('href') ?? '', 'http://localhost'));
    expect(links.map(({ pathname }) => pathname)).toEqual(['/__open-in-editor', '/__open-in-editor']);
    expect(links.map(({ searchParams }) => searchParams.get('file'))).toEqual([
      '/home/me/site/content/actors/a b.mdx:12:7',
      '/home/me/site/content/events/x.yaml:3:7',
    ]);
  });

  it('says which rules were not looked at', () => {
    expect(findingsOverlay(findings, '/home/me/site', ['coverage', 'used']).err.hint).toMatch(/^Not looked at .*: coverage, used\. What/);
  });

  it('says where the rules are explained', () => {
    expect(err.hint).toContain('npm run check -- --explain markup');
  });
});

describe('the page in place of others', () => {
  const $ = load(findingsPage(findings, '/@vite/client'));

  it('lists the findings as text, for a browser without script', () => {
    expect($('b').length).toBe(0);
    expect($('pre').text()).toContain('content/events/x.yaml:3:7  markup: found <b>bold</b> & "loud"; expected prose.');
  });

  it('loads the script that shows the overlay and reloads the page', () => {
    expect($('script').attr('src')).toBe('/@vite/client');
  });
});
