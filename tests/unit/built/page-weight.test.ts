import { expect, test } from 'vitest';
import { pageBudget } from '../../../src/page-budgets.ts';
import { overBudget, pageWeight } from '../../../src/built/page-weight.ts';

const page = (inside: string) => `<!doctype html><html><head><title>t</title></head><body>${inside}</body></html>`;

test('a page is weighed in bytes, not in characters', () => {
  expect(pageWeight('a.html', page('“é”')).raw).toBe(page('').length + 8);
});

test('what repeats weighs less when it is compressed', () => {
  const { raw, gzip, brotli } = pageWeight('a.html', page('<p>again and again</p>'.repeat(50)));
  expect(gzip).toBeLessThan(raw / 5);
  expect(brotli).toBeLessThan(raw / 5);
});

test('a page that needs nothing else is one request, and data inside it are none', () => {
  expect(pageWeight('a.html', page('<img alt="" src="data:,"><a href="b.html">b</a>')).requests).toBe(1);
});

test.each(['<video></video>', '<img alt="" src="a.png">', '<script src="a.js"></script>', '<link rel="stylesheet" href="a.css">'])(
  '%s is a request more',
  (element) => {
    expect(pageWeight('a.html', page(element)).requests).toBe(2);
  },
);

test('script that runs counts as script, data in a script element do not', () => {
  const html = page('<script>1+1</script><script type="module">22</script><script type="application/ld+json">{"a":1}</script>');
  expect(pageWeight('a.html', html).script).toBe(5);
});

test('a page within its budget has nothing to tell', () => {
  expect(overBudget(pageWeight('a.html', page('<script>1</script>')))).toEqual([]);
});

test('each limit that is exceeded is told with what was found and what is allowed', () => {
  const light = pageWeight('index.html', page(''));
  expect(overBudget({ ...light, gzip: 14_001, script: 1_001, requests: 2 })).toEqual([
    'index.html: 14001 bytes by gzip -9, at most 14000 are allowed',
    'index.html: 1001 bytes of script, at most 1000 are allowed',
    'index.html: 2 requests, at most 1 are allowed',
  ]);
});

test('the search may run as much script as its bytes allow, reading pages may not', () => {
  const heavy = { ...pageWeight('search.html', page('')), script: 30_000 };
  expect(overBudget(heavy)).toEqual([]);
  expect(overBudget({ ...heavy, file: 'faq.html' })).toHaveLength(1);
  expect(overBudget({ ...heavy, file: 'search-2.html' })).toHaveLength(1);
  expect(pageBudget('search-2.html').gzip).toBe(pageBudget('search.html').gzip);
  expect(pageBudget('s/ga-4-1.html')).toEqual(pageBudget('faq.html'));
});
