/** Share pages as they lie in `dist/`, held against the list of published addresses. The place of the site is not known here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attributesOf, filesIn, isSharePage, oneLine, pageFiles, readPage, readPages, sheetFiles, textsOf } from '../support/pages.ts';

const dist = inject('dist');
const names = ['Middle East Observer', 'The Global Angle'];
/** Each line of `anchors.txt` that is no retirement: the page and the address. */
const published = readFileSync('content/anchors.txt', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, file, address] = /^([a-z0-9-]+\.html)#([a-z0-9-]+)$/.exec(line) ?? [];
    return file === undefined || address === undefined ? [] : [{ file, address }];
  });

test('every address ever published has a share page, and no share page is for any other', () => {
  expect(published.length).toBeGreaterThan(400);
  const expected = new Set(published.map(({ address }) => `s/${address}.html`));
  expect(new Set(pageFiles(dist).filter(isSharePage))).toEqual(expected);
});

describe.each(published)('the share page of $address', ({ file, address }) => {
  const { $ } = readPage(dist, `s/${address}.html`);

  test('leads to its place, which bears the address', () => {
    const place = sheetFiles(dist, file).filter((sheet) => readPage(dist, sheet).$(`[id="${address}"]`).length === 1);
    expect(place.map((sheet) => `../${sheet}#${address}`)).toEqual([$('.place a').attr('href')]);
  });

  test('has the articles side by side, the earlier first, with words for each', () => {
    for (const element of $('.sides').toArray()) {
      const sides = $(element).children('section');
      expect(sides.toArray().map((side) => oneLine($(side).find('h3').text()))).toEqual(names);
      for (const side of sides.toArray()) expect(oneLine($(side).find('p:not(.label)').text()), address).not.toBe('');
    }
  });
});

describe.each(readPages(dist))('$file', ({ $ }) => {
  const content = (name: string) => attributesOf($, `head > meta[property="${name}"], head > meta[name="${name}"]`, 'content');

  test('tells programs that draw previews its title, and in its description names both articles', () => {
    expect(content('og:title')).toHaveLength(1);
    expect(content('og:type')).toHaveLength(1);
    expect(content('og:site_name')).toEqual(['One Rift, Two Accounts']);
    expect(content('og:locale')).toEqual(['en_GB']);
    expect(content('twitter:card')).toEqual(['summary']);
    expect(content('og:description')).toEqual(content('description'));
    const [description = ''] = content('og:description');
    expect(description.length).toBeLessThanOrEqual(200);
    for (const name of names) expect(description).toContain(name);
  });

  test('has no absolute address of its own', () => {
    expect($('link[rel="canonical"], meta[property="og:url"], meta[property^="og:image"]')).toHaveLength(0);
  });
});

test('only the page for wrong addresses is not to be found', () => {
  expect(
    readPages(dist)
      .filter(({ $ }) => $('meta[name="robots"]').length > 0)
      .map(({ file }) => file),
  ).toEqual(['404.html']);
});

test('there is no list of pages for robots', () => {
  expect(filesIn(dist).filter((file) => /sitemap|robots/.test(file))).toEqual([]);
});

test('the statements of both articles have the other’s part on their topic', () => {
  const statements = published.filter(({ address }) => /^[a-z]+-\d+-\d+$/.test(address));
  expect(statements).toHaveLength(81);
  const without = statements.filter(({ address }) => textsOf(readPage(dist, `s/${address}.html`).$, '.sides h3').length !== 2);
  expect(without).toEqual([]);
});

describe('preview pictures', () => {
  const mains = pageFiles(dist).filter((file) => !isSharePage(file) && file !== '404.html');

  test('are there for each main page', () => {
    expect(filesIn(join(dist, 'preview'))).toEqual(mains.map((file) => file.replace('.html', '.png')));
  });

  test.each(mains)('of %s is a PNG of 1200 by 630 pixels and less than 60 kB', (file) => {
    const bytes = readFileSync(join(dist, 'preview', file.replace('.html', '.png')));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(60_000);
  });
});
