import { describe, expect, it } from 'vitest';
import { mainPages, notFound } from '../../../src/site.ts';
import { metaTags, pagePreview } from '../../../src/views/link-preview.ts';
import { smallCorpus } from '../../support/small-content.ts';

const corpus = smallCorpus();
const pages = [...mainPages(corpus), notFound(corpus.site.fields.name)];
const site = new URL('https://example.org/some/where/');

function previewOf(page: string) {
  const entry = pages.find((one) => one.page === page);
  if (entry === undefined) throw new Error(`No page ${page}`);
  return pagePreview(corpus, entry);
}

function contents(page: string, from?: URL): Record<string, string> {
  return Object.fromEntries(metaTags(previewOf(page), from).tags.map(({ name, property, content }) => [name ?? property ?? '', content]));
}

describe.each(pages.map(({ page }) => page))('the preview of %s', (page) => {
  it('names both articles in at most 200 characters, the same to search engines and to programs that draw previews', () => {
    const { description, 'og:description': shown } = contents(page);
    expect(description).toContain('The Mill Letter and The Valley Paper');
    expect(description?.length).toBeLessThanOrEqual(200);
    expect(shown).toBe(description);
  });

  it('has nothing absolute where the place of the site is not known', () => {
    const { canonical, tags } = metaTags(previewOf(page), undefined);
    expect(canonical).toBeUndefined();
    expect(tags.filter(({ property = '', content }) => /^og:(?:url|image)/.test(property) || content.includes('://'))).toEqual([]);
  });
});

describe('where the place of the site is known', () => {
  it('a page has one address, also as its canonical one, and a picture with its size and what it shows', () => {
    expect(contents('compare', site)).toMatchObject({
      'og:url': 'https://example.org/some/where/compare.html',
      'og:image': 'https://example.org/some/where/preview/compare.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    });
    expect(contents('compare', site)['og:image:alt']).toContain('The Mill Letter and The Valley Paper');
    expect(metaTags(previewOf('compare'), site).canonical).toBe('https://example.org/some/where/compare.html');
  });

  it('the home page is the folder', () => {
    expect(metaTags(previewOf('index'), site).canonical).toBe('https://example.org/some/where/');
    expect(contents('index', site)['og:type']).toBe('website');
  });

  it('the page for wrong addresses is not to be found and has no address of its own', () => {
    const { canonical, tags } = metaTags(previewOf('404'), site);
    expect(canonical).toBeUndefined();
    expect(tags).toContainEqual({ name: 'robots', content: 'noindex' });
    expect(tags.filter(({ property = '' }) => /^og:(?:url|image)/.test(property))).toEqual([]);
    expect(contents('compare', site)['robots']).toBeUndefined();
  });
});
