import { describe, expect, inject, test } from 'vitest';
import { attributesOf, oneLine, pageFiles, readPages, textsOf } from '../support/pages.ts';

const dist = inject('dist');
const pages = readPages(dist);

/** . */
const designed = [
  'index',
  'middle-east-observer',
  'global-angle',
  'compare',
  'timeline',
  'faq',
  'glossary',
  'sources',
  'about',
  'search',
  '404',
];

test.each(designed)('the page %s exists', (name) => {
  expect(pageFiles(dist)).toContain(`${name}.html`);
});

test('no two pages share a title or a description', () => {
  const titles = pages.flatMap(({ $ }) => textsOf($, 'head > title'));
  expect(new Set(titles).size).toBe(pages.length);
  const descriptions = pages.flatMap(({ $ }) => attributesOf($, 'meta[name="description"]', 'content'));
  expect(new Set(descriptions).size).toBe(pages.length);
});

describe.each(pages)('$file', ({ file, $ }) => {
  test('says its language, title and description', () => {
    expect($('html').attr('lang')).toBe('en-GB');
    expect(oneLine($('head > title').text())).not.toBe('');
    const description = $('head > meta[name="description"]').attr('content') ?? '';
    expect(description).not.toBe('');
    expect(description.length, `the description "${description}"`).toBeLessThanOrEqual(200);
  });

  test('has one main heading, first, and skips no level of headings', () => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map((heading) => Number($(heading).prop('tagName')?.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const skipped = levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`h${levels[index - 1]} to h${level}`] : []));
    expect(skipped).toEqual([]);
  });

  test('has one header, one main part, one footer, and navigations each with a name of its own', () => {
    expect($('body > header')).toHaveLength(1);
    expect($('main')).toHaveLength(1);
    expect($('body > footer')).toHaveLength(1);
    const names = attributesOf($, 'nav', 'aria-label');
    expect(names).toHaveLength($('nav').length);
    expect(new Set(names).size).toBe(names.length);
  });

  test('marks itself, where the navigation leads to it, as the current page, and no other', () => {
    const own = attributesOf($, 'nav[aria-label="Main"] a', 'href').filter((href) => href === file);
    expect(attributesOf($, '[aria-current="page"]', 'href')).toEqual(own);
  });
});
