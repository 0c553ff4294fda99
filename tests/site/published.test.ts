/** The site built for a place that is known, from content with a retired address and with a title that looks like markup. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { attributesOf, filesIn, oneLine, pageFiles, readPages, type BuiltPage } from '../support/pages.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const site = 'https://example.org/some/where/';
const hostile = '</title><script>alert("1")</script>';
const publisherOfWork = /^( +)publisher: (.+)$/m;

let project: ProjectCopy;
let pages: BuiltPage[];

function change(file: string, to: (text: string) => string): void {
  const path = join(project.root, file);
  const text = readFileSync(path, 'utf8');
  expect(to(text)).not.toBe(text);
  writeFileSync(path, to(text));
}

beforeAll(async () => {
  project = copyProject({ SITE_URL: site.slice(0, -1) });
  change('content/works.yaml', (text) => text.replace(publisherOfWork, `$1publisher: '${hostile}'`));
  change(
    'content/anchors.txt',
    (text) => `${text}faq.html#q-gone\nretired faq.html#q-gone question:act-alone It was put in other words.\n`,
  );
  const { code, stderr } = await project.run('build');
  expect(code, stderr).toBe(0);
  pages = readPages(project.dist);
}, 120_000);

afterAll(() => project.remove());

const addressOf = (file: string) => site + (file === 'index.html' ? '' : file);
const content = ({ $ }: BuiltPage, name: string) => $(`head > meta[property="${name}"]`).attr('content');
const pageNamed = (file: string) => pages.find((page) => page.file === file);

test('every page but that for wrong addresses has its whole address, as its canonical one too', () => {
  const found = pages.filter(({ file }) => file !== '404.html');
  const expected = found.map(({ file }) => addressOf(file));
  expect(found.map((page) => content(page, 'og:url'))).toEqual(expected);
  expect(found.map(({ $ }) => $('head > link[rel="canonical"]').attr('href'))).toEqual(expected);
  expect(pageNamed('404.html')?.$('link[rel="canonical"], meta[property="og:url"], meta[property^="og:image"]')).toHaveLength(0);
});

test('every page but that for wrong addresses has a picture that exists, with its size and what it shows', () => {
  const files = new Set(filesIn(project.dist));
  for (const page of pages.filter(({ file }) => file !== '404.html')) {
    const picture = content(page, 'og:image') ?? '';
    expect(picture.startsWith(site) && files.has(picture.slice(site.length)), `${page.file}: ${picture}`).toBe(true);
    expect([content(page, 'og:image:width'), content(page, 'og:image:height')]).toEqual(['1200', '630']);
    expect(content(page, 'og:image:alt')).toContain('Middle East Observer and The Global Angle');
    expect(page.$('meta[name="twitter:card"]').attr('content')).toBe('summary_large_image');
  }
});

test('a share page shows the picture of the page that holds its place', () => {
  const page = pageNamed('s/ga-4-1.html');
  expect(page && content(page, 'og:image')).toBe(`${site}preview/global-angle.png`);
});

// The page for wrong addresses is shown at any depth: its links are absolute on purpose.
test('links between the pages stay relative', () => {
  const absolute = pages.filter(({ $ }) => attributesOf($, 'a', 'href').some((href) => href.startsWith(site)));
  expect(absolute.map(({ file }) => file)).toEqual(['404.html']);
});

test('the sitemap lists every page but that for wrong addresses, and robots.txt leads to it', () => {
  const $ = load(readFileSync(join(project.dist, 'sitemap.xml'), 'utf8'), { xml: true });
  const listed = $('url > loc')
    .toArray()
    .map((element) => $(element).text());
  const expected = pages.filter(({ file }) => file !== '404.html').map(({ file }) => addressOf(file));
  expect(listed.toSorted()).toEqual(expected.toSorted());
  expect(readFileSync(join(project.dist, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${site}sitemap.xml\n`);
});

test('a retired address has a page that says what became of it and leads to its content and to its old place', () => {
  const $ = pageNamed('s/q-gone.html')?.$;
  expect($ && oneLine($('main').text())).toContain('It was put in other words.');
  const links = $ === undefined ? [] : attributesOf($, 'main a', 'href');
  expect(links).toEqual(['../faq.html#q-gone', '../faq.html#q-act-alone']);
  expect(pageNamed('faq.html')?.$('#q-gone')).toHaveLength(1);
});

test('a title that looks like markup is a title', () => {
  const page = pages.find((one) => one.file.startsWith('s/work-') && one.html.includes('alert('));
  expect(page?.$('h1').text()).toContain(hostile);
  expect(page && content(page, 'og:title')).toContain(hostile);
  expect(page && content(page, 'og:description')).toContain(hostile);
  expect(page?.$('head > title').text()).toContain(hostile);
  expect(pages.filter(({ $ }) => $('script').text().includes('alert(')).map(({ file }) => file)).toEqual([]);
  expect(page?.$('script')).toHaveLength(0);
});

test('what a build without an address writes is all there', () => {
  const built = new Set(filesIn(project.dist));
  expect(pageFiles(inject('dist')).filter((file) => !built.has(file))).toEqual([]);
});
