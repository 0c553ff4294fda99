import { describe, expect, it } from 'vitest';
import { parseSiteUrl, UnsoundSiteUrl } from '../../src/site-url.ts';

describe('SITE_URL', () => {
  it.each([undefined, ''])('may be left out (%j)', (value) => {
    expect(parseSiteUrl(value)).toBeUndefined();
  });

  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/some/where', 'https://example.org/some/where/'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
  ])('%s is the folder %s', (value, href) => {
    expect(parseSiteUrl(value)?.href).toBe(href);
  });

  it.each([
    ['example.org', 'no absolute address'],
    ['/rift/', 'no absolute address'],
    ['ftp://example.org/', 'no absolute address'],
    ['javascript:alert(1)', 'no absolute address'],
    ['https:example.org', 'no absolute address'],
    ['https://example.org/?utm=1', 'a query'],
    ['https://example.org/?', 'a query'],
    ['https://example.org/#top', 'a fragment'],
    ['https://me:secret@example.org/', 'a user'],
    ['https://example.org/index.html', 'a file'],
  ])('is refused where it is %s: %s', (value, fault) => {
    expect(() => parseSiteUrl(value)).toThrow(UnsoundSiteUrl);
    expect(() => parseSiteUrl(value)).toThrow(fault);
    expect(() => parseSiteUrl(value)).toThrow(`"${value}"`);
  });
});
