/** A third article beside two, of which only the retelling and the ledger are added. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { mainPages, oneLine, readPage, textsOf } from '../support/pages.ts';
import { smallContent } from '../support/small-content.ts';
import { addThirdArticle, third } from '../support/third-article.ts';
import { copyProject, replaceContent, type ProjectCopy } from './project-copy.ts';

let project: ProjectCopy;

beforeAll(async () => {
  project = copyProject();
  using content = smallContent();
  addThirdArticle(content, { actor: 'council', topic: 'safety', written: '2002-05' });
  replaceContent(project, content);
  const { code, stderr } = await project.run('build');
  expect(code, stderr).toBe(0);
}, 120_000);

afterAll(() => project.remove());

test('has its page, with every sentence', () => {
  const { $ } = readPage(project.dist, `${third.id}.html`);
  expect(oneLine($('h1').text())).toBe(third.name);
  expect($('.passage a.sentence')).toHaveLength(third.sentences);
});

test('has its entry in the navigation of every page', () => {
  for (const { file, $ } of mainPages(project.dist)) {
    const entry = $('nav[aria-label="Main"] a').filter((_, link) => oneLine($(link).text()) === third.name);
    expect(entry, file).toHaveLength(1);
  }
});

test('leaves the comparison about two', () => {
  const { $ } = readPage(project.dist, 'compare.html');
  const sides = $('.topic')
    .toArray()
    .map((topic) => textsOf($, `#${$(topic).attr('id')} .side h4`));
  expect(sides.length).toBeGreaterThan(0);
  for (const names of sides) expect(names).toEqual(['The Mill Letter', 'The Valley Paper']);
  expect($('.course')).toHaveLength(2);
  expect($(`main .${third.key}`)).toHaveLength(0);
});

test('has its place on the timeline and in the list of sources', () => {
  expect(readPage(project.dist, 'timeline.html').$(`#timeline-${third.key}`)).toHaveLength(1);
  expect(readPage(project.dist, 'sources.html').$(`main a[href="${third.id}.html"]`)).toHaveLength(1);
});

test('has no link that leads nowhere', () => {
  expect(brokenLinks(project.dist)).toEqual([]);
});
