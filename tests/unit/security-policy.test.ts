import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyOf, withPolicy } from '../../src/security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  it('allows nothing to a page with neither style nor script', () => {
    expect(policyOf('<p>Text</p>')).toMatch(/^default-src 'none'; script-src 'none'; style-src 'none';/);
  });

  it('allows each inline style and script of the page by its hash, and no other', () => {
    const policy = policyOf('<style>p{}</style><style>b{}</style><script type="module">f("<b>")</script>');
    expect(policy).toContain(`script-src ${hash('f("<b>")')};`);
    expect(policy).toContain(`style-src ${hash('p{}')} ${hash('b{}')};`);
    expect(policy).not.toContain('unsafe');
  });

  it('names a style that stands twice once', () => {
    expect(policyOf('<style>p{}</style><style>p{}</style>')).toContain(`style-src ${hash('p{}')};`);
  });

  it('needs no permission for data, which no browser runs', () => {
    expect(policyOf('<script type="application/ld+json">{"a":1}</script>')).toContain(`script-src 'none'`);
  });

  it('lets a page frame the site where its script reads further pages of the index, and no other page', () => {
    expect(policyOf('<a href="search-2.html" data-sheet="2">Part 2</a>')).toContain(`; frame-src 'self' file:;`);
    expect(policyOf('<a href="search-2.html">Part 2</a>')).not.toContain('frame-src');
  });

  it('takes what is written as text for text', () => {
    expect(policyOf('<p title="<script>no()</script>">&lt;script&gt;no()&lt;/script&gt;</p>')).toContain(`script-src 'none'`);
  });
});

describe('a page', () => {
  it('gets its policy before all that the policy governs', () => {
    const html = withPolicy('<!doctype html><head><meta charset="utf-8"><style>p{}</style></head>');
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html).toContain(`content="${policyOf('<style>p{}</style>')}"`);
  });

  it('without a character encoding, after which the policy would stand, stops the build', () => {
    expect(() => withPolicy('<head></head>')).toThrow('charset');
  });
});
