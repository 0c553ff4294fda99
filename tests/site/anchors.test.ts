/** Published links, after an editor has been at work: headings renamed, order changed, a thing retired, a statement lost. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesIn, oneLine, readPage } from '../support/pages.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const published = readFileSync('content/anchors.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('retired '));

let project: ProjectCopy;
const change = (file: string, edit: (text: string) => string) => {
  const path = join(project.root, file);
  const text = readFileSync(path, 'utf8');
  expect(edit(text), file).not.toBe(text);
  writeFileSync(path, edit(text));
};

beforeAll(() => {
  project = copyProject();
});
afterAll(() => project.remove());

/** Whether a file is a page, or a further sheet of it. */
const isSheetOf = (page: string, file: string) => file === page || file.replace(/-\d+\.html$/, '.html') === page;

test('every address that was ever published is on its page, or on a further sheet of it', () => {
  const pages = filesIn(inject('dist'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('s/'))
    .map((file) => ({ file, $: readPage(inject('dist'), file).$ }));
  const missing = published.filter((anchor) => {
    const [file = '', address = ''] = anchor.split('#');
    return pages.filter((page) => isSheetOf(file, page.file) && page.$(`[id="${address}"]`).length === 1).length !== 1;
  });
  expect(published.length).toBeGreaterThan(490);
  expect(missing).toEqual([]);
});

describe('after headings were renamed and parts put in another order', () => {
  beforeAll(async () => {
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
    rmSync(join(project.root, 'content/words/yields.yaml'));
    const retired = await project.run('anchors', 'retire', 'word-yields', 'word:submissive', 'The entry is now part of another.');
    expect(retired.code, retired.stderr).toBe(0);
    const { code, stderr } = await project.run('build');
    expect(code, stderr).toBe(0);
  }, 90_000);

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
  change('content/articles/global-angle.mdx', (text) =>
    text.replace(/ \[Midterm elections\][^\n]*/, '').replace(/^\[Midterm elections\].*\n\n/m, ''),
  );
  const { code, stderr } = await project.run('build');
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
