/** The last good site, while a build beside it fails, is starved, killed or stopped. The content is small: it is the building that matters. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallContent } from '../support/small-content.ts';
import { startBuild } from './build-process.ts';
import { copyProject, hashesIn, replaceContent, whileChanged, type ProjectCopy } from './project-copy.ts';

let project: ProjectCopy;
let built: Record<string, string>;
/** How long a build takes here, in milliseconds. */
let duration: number;

beforeAll(async () => {
  project = copyProject();
  using content = smallContent();
  replaceContent(project, content);
  const begin = performance.now();
  const { code, stderr } = await startBuild(project.root).end;
  duration = performance.now() - begin;
  expect(code, stderr).toBe(0);
  built = hashesIn(project.dist);
}, 120_000);

afterAll(() => project.remove());

/** Waits until a build that was started is at work. */
async function atWork(): Promise<void> {
  while (!existsSync(join(project.root, '.build/lock'))) await setTimeout(20);
}

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

  test.each([0.3, 0.7, 0.95])('when a build is killed after %d of its time', async (share) => {
    const { end, kill } = startBuild(project.root);
    await setTimeout(share * duration);
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
    await atWork();
    kill(signal);
    const { code, stderr } = await end;
    expect(code).toBe(expected);
    expect(stderr).toContain('The build was stopped; dist/ is as it was');
    expect(hashesIn(project.dist)).toEqual(built);
  });
});

test('a build that begins while another is at work is refused, and the first goes on', async () => {
  const first = startBuild(project.root);
  await atWork();
  const second = await startBuild(project.root).end;
  expect(second.code).toBe(1);
  expect(second.stderr).toContain('Another build is running here');
  expect((await first.end).code).toBe(0);
  expect(hashesIn(project.dist)).toEqual(built);
  expect(readdirSync(join(project.root, '.build'))).toEqual([]);
});
