/**
 * The same code builds another, small pair of articles; and that site stays as it was, while a build beside it fails, is starved, killed or
 * stopped.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { mainPages, oneLine, pageFiles, readPage, readPages, textsOf } from '../support/pages.ts';
import { smallContent } from '../support/small-content.ts';
import { startBuild } from './build-process.ts';
import { copyProject, hashesIn, replaceContent, whileChanged, type ProjectCopy } from './project-copy.ts';

let project: ProjectCopy;
let built: Record<string, string>;

beforeAll(async () => {
  project = copyProject();
  using content = smallContent();
  replaceContent(project, content);
  const { code, stderr } = await startBuild(project.root).end;
  expect(code, stderr).toBe(0);
  built = hashesIn(project.dist);
}, 120_000);

afterAll(() => project.remove());

/** Waits for a file that a build writes anew. */
async function appeared(file: string): Promise<void> {
  const path = join(project.root, file);
  const version = () => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  const before = version();
  while (version() === undefined || version() === before) await setTimeout(10);
}

describe('a pair of articles on another subject', () => {
  test('has a page for each article, beside those of the site', () => {
    const expected = ['index', 'mill-letter', 'valley-paper', 'compare', 'timeline', 'faq', 'glossary', 'sources', 'about'];
    expect(pageFiles(project.dist)).toEqual(expect.arrayContaining(expected.map((page) => `${page}.html`)));
    expect(pageFiles(project.dist)).not.toContain('global-angle.html');
  });

  test('is named on every page, as its content names it', () => {
    for (const { file, $ } of mainPages(project.dist)) {
      expect(oneLine($('.wordmark').text()), file).toBe('One Bridge, Two Accounts');
      expect(oneLine($('footer').text()), file).toContain('Two accounts tell of one bridge, and the site says who says what.');
      expect(oneLine($('footer').text()), file).toContain('ML 4.1 is The Mill Letter');
    }
    expect(textsOf(readPage(project.dist, 'index.html').$, '.lede')).toEqual(['Two accounts, three years apart, of a bridge.']);
  });

  test('says nothing of the subject of this site', () => {
    const foreign = /\b(?:Iran|Israel|US–|rift|Global Angle|Middle East)/;
    const said = readPages(project.dist).flatMap(({ file, html }) => (foreign.test(html) ? [file] : []));
    expect(said).toEqual([]);
  });

  test('gives its two articles the two hues', () => {
    expect(readPage(project.dist, 'index.html').html).toContain('.ml{color:var(--hue-1)}.vp{color:var(--hue-2)}');
  });

  test('has no link that leads nowhere', () => {
    expect(brokenLinks(project.dist)).toEqual([]);
  });
});

describe('the last good site stays as it was', () => {
  test('after a page that fails while it is built', async () => {
    const fail = (text: string) => text.replace(/^---$/m, "---\nthrow new Error('This page cannot be built');");
    const { code, stderr } = await whileChanged(project, 'src/pages/sources.astro', fail, () => startBuild(project.root).end);
    expect(code).toBe(1);
    expect(stderr).toContain('This page cannot be built');
    expect(hashesIn(project.dist)).toEqual(built);
  });

  test('after pages that are built but not sound: all that is wrong with them is said', async () => {
    const spoil = (text: string) => text.replace('<h1', '<a href="nowhere.html">x</a><img src="x.png" alt="" id="main" /><h1');
    const { code, stderr } = await whileChanged(project, 'src/pages/404.astro', spoil, () => startBuild(project.root).end);
    expect(code).toBe(1);
    for (const rule of ['links: found a link to "nowhere.html"', 'policy: found x.png', 'ids: found the id "main" a second time']) {
      expect(stderr).toMatch(new RegExp(`^\\.build/fresh/404\\.html:\\d+:\\d+ {2}${RegExp.escape(rule)}`, 'm'));
    }
    expect(stderr).toContain('3 problems on the built pages');
    expect(hashesIn(project.dist)).toEqual(built);
  });

  test('on a disk that is full after twenty files', async () => {
    const { code, stderr } = await startBuild(project.root, { preload: 'full-disk', env: { FILES_LEFT: '20' } }).end;
    expect(code).toBe(1);
    expect(stderr).toContain('ENOSPC');
    expect(hashesIn(project.dist)).toEqual(built);
  });

  test.each([
    ['when it has begun', '.build/lock'],
    ['among its pages', '.build/fresh/index.html'],
  ])('when a build is killed %s', async (_, file) => {
    const { end, kill } = startBuild(project.root);
    await appeared(file);
    kill('SIGKILL');
    await end;
    expect(hashesIn(project.dist)).toEqual(built);
  });

  test('when a build is killed between its two renamings: the next one begins by putting it back', async () => {
    const { signal } = await startBuild(project.root, { preload: 'killed-between-renames' }).end;
    expect(signal).toBe('SIGKILL');
    expect(existsSync(project.dist)).toBe(false);
    const unsound = (text: string) => text.replace('kind: body', 'kind: boddy');
    const { code } = await whileChanged(project, 'content/actors/council.mdx', unsound, () => startBuild(project.root).end);
    expect(code).toBe(1);
    expect(hashesIn(project.dist)).toEqual(built);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('when a build is stopped by %s, which it says', async (signal, expected) => {
    const { end, kill } = startBuild(project.root);
    await appeared('.build/lock');
    kill(signal);
    const { code, stderr } = await end;
    expect(code).toBe(expected);
    expect(stderr).toContain('The build was stopped; dist/ is as it was');
    expect(hashesIn(project.dist)).toEqual(built);
  });
});

test('a build that begins while another is at work is refused, and the first goes on: with a warm cache it is the same to the byte', async () => {
  const first = startBuild(project.root);
  await appeared('.build/lock');
  const second = await startBuild(project.root).end;
  expect(second.code).toBe(1);
  expect(second.stderr).toContain('Another build is running here');
  expect((await first.end).code).toBe(0);
  expect(hashesIn(project.dist)).toEqual(built);
  expect(readdirSync(join(project.root, '.build'))).toEqual([]);
});
