/** The same code builds another pair of articles, and a third article beside the two. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { copyContent } from '../support/content-copy.ts';
import type { ContentFolder } from '../support/content-folder.ts';
import { oneLine, pageFiles, readPage, readPages, textsOf } from '../support/pages.ts';
import { smallContent } from '../support/small-content.ts';
import { addThirdArticle, third } from '../support/third-article.ts';
import { copyProject, replaceContent, type ProjectCopy } from './project-copy.ts';

/** The pages that a reader moves among; the one for missing addresses knows no place to lead to. */
const mainPages = (dist: string) => readPages(dist).filter(({ file }) => !file.includes('/') && file !== '404.html');

/** Builds a copy of the project with other content, for the tests of a group. */
function built(makeContent: () => ContentFolder): () => string {
  let project: ProjectCopy;
  beforeAll(async () => {
    project = copyProject();
    using content = makeContent();
    replaceContent(project, content);
    const { code, stderr } = await project.run('build');
    expect(code, stderr).toBe(0);
  }, 60_000);
  afterAll(() => project.remove());
  return () => project.dist;
}

describe('a pair of articles on another subject', () => {
  const dist = built(smallContent);

  test('has a page for each article, beside those of the site', () => {
    const expected = ['index', 'mill-letter', 'valley-paper', 'compare', 'timeline', 'faq', 'glossary', 'sources', 'about'];
    expect(pageFiles(dist())).toEqual(expect.arrayContaining(expected.map((page) => `${page}.html`)));
    expect(pageFiles(dist())).not.toContain('global-angle.html');
  });

  test('is named on every page, as its content names it', () => {
    for (const { file, $ } of mainPages(dist())) {
      expect(oneLine($('.wordmark').text()), file).toBe('One Bridge, Two Accounts');
      expect(oneLine($('footer').text()), file).toContain('Two accounts tell of one bridge, and the site says who says what.');
      expect(oneLine($('footer').text()), file).toContain('ML 4.1 is The Mill Letter');
    }
    expect(textsOf(readPage(dist(), 'index.html').$, '.lede')).toEqual(['Two accounts, three years apart, of a bridge.']);
  });

  test('says nothing of the subject of this site', () => {
    const said = readPages(dist()).flatMap(({ html }) => /.*\b(?:Iran|Israel|US–|rift|Global Angle|Middle East).*/.exec(html)?.[0] ?? []);
    expect(said).toEqual([]);
  });

  test('gives its two articles the two hues', () => {
    expect(readPage(dist(), 'index.html').html).toContain('.ml{color:var(--hue-1)}.vp{color:var(--hue-2)}');
  });

  test('has no link that leads nowhere', () => {
    expect(brokenLinks(dist())).toEqual([]);
  });
});

describe('a third article, of which only the retelling and the ledger are added', () => {
  const dist = built(() => {
    const content = copyContent();
    addThirdArticle(content, { actor: 'trump', topic: 'danger', written: '2026-02' });
    return content;
  });

  test('has its page, with every sentence', () => {
    const { $ } = readPage(dist(), `${third.id}.html`);
    expect(oneLine($('h1').text())).toBe(third.name);
    expect($('.passage a.sentence')).toHaveLength(third.sentences);
  });

  test('has its entry in the navigation of every page', () => {
    for (const { file, $ } of mainPages(dist())) {
      const entry = $('nav[aria-label="Main"] a').filter((_, link) => oneLine($(link).text()) === third.name);
      expect(entry, file).toHaveLength(1);
    }
  });

  test('leaves the comparison about two', () => {
    const { $ } = readPage(dist(), 'compare.html');
    const sides = $('.topic')
      .toArray()
      .map((topic) => textsOf($, `#${$(topic).attr('id')} .side h4`));
    expect(sides.length).toBeGreaterThan(10);
    for (const names of sides) expect(names).toEqual(['Middle East Observer', 'The Global Angle']);
    expect($('.course')).toHaveLength(2);
    expect($(`main .${third.key}`)).toHaveLength(0);
  });

  test('has its place on the timeline and in the list of sources', () => {
    expect(readPage(dist(), 'timeline.html').$(`#timeline-${third.key}`)).toHaveLength(1);
    expect(readPage(dist(), 'sources.html').$(`main a[href="${third.id}.html"]`)).toHaveLength(1);
  });

  test('has no link that leads nowhere', () => {
    expect(brokenLinks(dist())).toEqual([]);
  });
});
