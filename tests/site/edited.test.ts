/**
 * The site's own content after much has happened to it, built once: headings renamed, order changed, a thing retired, a title that
 * looks like markup; and all of it published at an address.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { copyContent } from '../support/content-copy.ts';
import { attributesOf, filesIn, oneLine, pageFiles, readPage, readPages, sheetFiles, type BuiltPage } from '../support/pages.ts';
import { copyProject, replaceContent, whileChanged, type ProjectCopy } from './project-copy.ts';

const published = readFileSync('content/anchors.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('retired '));
const site = 'https://example.org/some/where/';
const hostile = '</title><script>alert("1")</script>';
const publisherOfWork = /^( +)publisher: (.+)$/m;

let project: ProjectCopy;
let pages: BuiltPage[];

beforeAll(async () => {
  project = copyProject({ SITE_URL: site.slice(0, -1) });
  using content = copyContent();
  const change = (file: string, edit: (text: string) => string) => {
    const text = content.read(file);
    expect(edit(text), file).not.toBe(text);
    content.write(file, edit(text));
  };
  change('content/works.yaml', (text) => text.replace(publisherOfWork, `$1publisher: '${hostile}'`));
  content.append('content/anchors.txt', 'faq.html#q-gone\nretired faq.html#q-gone question:act-alone It was put in other words.\n');
  change('content/articles/global-angle.mdx', (text) => text.replace('## The choice before Trump', '## Two ways for Trump'));
  change('content/pages/about.mdx', (text) => {
    const [head = '', ...parts] = text.split(/^(?=## )/m);
    return [head, ...parts.toReversed()].join('').replace('[Limits]', '[What this site cannot do]');
  });
  change('content/actors/zamir.mdx', (text) => text.replace(/^name: .*$/m, 'name: General Zamir'));
  change('content/questions/who-wrote.mdx', (text) => text.replace(/^question: .*$/m, 'question: Who are the authors?'));
  change('content/topics/europe.yaml', (text) => text.replace(/^question: .*$/m, 'question: And Europe?'));
  change('content/topics/danger.yaml', (text) => text.replace(/^order: 1$/m, 'order: 2'));
  change('content/topics/israel-aims.yaml', (text) => text.replace(/^order: 2$/m, 'order: 1'));
  change('content/events/june-war-2025.yaml', (text) => text.replace(/^title: .*$/m, 'title: Twelve days of war'));
  content.remove('content/words/yields.yaml');
  replaceContent(project, content);
  const retired = await project.run('anchors', 'retire', 'word-yields', 'word:submissive', 'The entry is now part of another.');
  expect(retired.code, retired.stderr).toBe(0);
  const { code, stderr } = await project.run('build');
  expect(code, stderr).toBe(0);
  pages = readPages(project.dist);
}, 120_000);

afterAll(() => project.remove());

const addressOf = (file: string) => site + (file === 'index.html' ? '' : file);
const content = ({ $ }: BuiltPage, name: string) => $(`head > meta[property="${name}"]`).attr('content');
const pageNamed = (file: string) => pages.find((page) => page.file === file);

describe('at its address', () => {
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
});

test('every address that was ever published is on its page, or on a further sheet of it', () => {
  const sheets = new Map(published.map((anchor) => anchor.replace(/#.*/, '')).map((main) => [main, sheetFiles(inject('dist'), main)]));
  const missing = published.filter((anchor) => {
    const [main = '', address = ''] = anchor.split('#');
    return sheets.get(main)?.filter((file) => readPage(inject('dist'), file).$(`[id="${address}"]`).length === 1).length !== 1;
  });
  expect(published.length).toBeGreaterThan(490);
  expect(missing).toEqual([]);
});

describe('after headings were renamed and parts put in another order', () => {
  test.each([
    ['global-angle.html#ga-s9', 'Two ways for Trump'],
    ['global-angle.html#ga-4-1', 'pronounced the matter'],
    ['global-angle.html#ga-14', 'Midterm elections'],
    ['about.html#limits', 'What this site cannot do'],
    ['glossary.html#actor-zamir', 'General Zamir'],
    ['faq.html#q-who-wrote', 'Who are the authors?'],
    ['compare.html#topic-europe', 'And Europe?'],
    ['compare.html#topic-danger', 'danger'],
    ['timeline.html#event-june-war-2025', 'Twelve days of war'],
    ['notes.html#note-meo-europe', 'MEO 6.2'],
    ['sources.html#work-s70', 'S70'],
  ])('the link %s still arrives', (link, text) => {
    const [file = '', address = ''] = link.split('#');
    const target = readPage(project.dist, file).$(`[id="${address}"]`);
    expect(target).toHaveLength(1);
    expect(oneLine(target.text())).toContain(text);
  });

  test('a retired address says what became of it and leads to where its content is', () => {
    const target = readPage(project.dist, 'words.html').$('#word-yields');
    expect(oneLine(target.text())).toContain('The entry is now part of another.');
    expect(target.find('a').attr('href')).toBe('#word-submissive');
  });
});

test('the build refuses to lose a statement', async () => {
  const lose = (text: string) => text.replace(/ \[Midterm elections\][^\n]*/, '').replace(/^\[Midterm elections\].*\n\n/m, '');
  const { code, stderr } = await whileChanged(project, 'content/articles/global-angle.mdx', lose, () => project.run('build'));
  expect(code).toBe(1);
  expect(stderr).toContain('ga:14.1');
});

test('the command says what it cannot do', async () => {
  const unknown = await project.run('anchors', 'retire', 'actor-zamr', '-', 'Gone.');
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toContain('Did you mean "actor-zamir"?');
  const wrong = await project.run('anchors', 'forget', 'actor-zamir');
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toContain('expected npm run anchors');
});
