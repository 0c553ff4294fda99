import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { robots, sitemap } from '../../../src/views/published.ts';

describe('the sitemap', () => {
  it('lists each page by its whole address, the home page as the folder, and no dates', () => {
    const $ = load(sitemap(new URL('https://example.org/rift/'), ['index', 'faq', 's/ga-4-1']), { xml: true });
    const places = $('urlset > url > loc')
      .toArray()
      .map((element) => $(element).text());
    expect(places).toEqual(['https://example.org/rift/', 'https://example.org/rift/faq.html', 'https://example.org/rift/s/ga-4-1.html']);
    expect($('lastmod')).toHaveLength(0);
  });

  it('stays XML whatever the address of the site holds', () => {
    expect(sitemap(new URL("https://example.org/a&b'c/"), ['faq'])).toContain('<loc>https://example.org/a&amp;b&apos;c/faq.html</loc>');
  });
});

describe('robots.txt', () => {
  it('says where the sitemap is', () => {
    expect(robots(new URL('https://example.org/rift/'))).toMatch(/^Sitemap: https:\/\/example\.org\/rift\/sitemap\.xml$/m);
  });
});
