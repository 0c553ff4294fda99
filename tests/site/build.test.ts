/** The commands that a maintainer uses, on a copy of the project that is then broken, stopped and starved in several ways. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBuild } from './build-process.ts';
import { copyProject, elsewhere, hashesIn, type ProjectCopy } from './project-copy.ts';

let project: ProjectCopy;
let built: Record<string, string>;
/** How long a build takes here, in milliseconds. */
let duration: number;
const outside = mkdtempSync(join(tmpdir(), 'outside-'));
const home = join(outside, 'home');
const networkLog = join(outside, 'network');

/** Changes a file of the copy while a task runs, and then puts it back. */
async function whileChanged<Result>(file: string, change: (text: string) => string, task: () => Promise<Result>): Promise<Result> {
  const path = join(project.root, file);
  const text = readFileSync(path, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(path, change(text));
  try {
    return await task();
  } finally {
    writeFileSync(path, text);
  }
}

beforeAll(async () => {
  mkdirSync(home);
  project = copyProject();
  const begin = performance.now();
  const env = { ...elsewhere, HOME: home, XDG_CONFIG_HOME: join(home, '.config'), NETWORK_LOG: networkLog };
  const { code, stderr } = await startBuild(project.root, { preload: 'elsewhere', env }).end;
  duration = performance.now() - begin;
  expect(code, stderr).toBe(0);
  built = hashesIn(project.dist);
}, 60_000);

afterAll(() => {
  project.remove();
  rmSync(outside, { recursive: true });
});

describe('a build', () => {
  test('is the same to the byte in another folder, time zone and language, on another day, from scratch and without a network', () => {
    expect(Object.keys(built).length).toBeGreaterThan(5);
    expect(built).toEqual(hashesIn(inject('dist')));
  });

  test('asks nothing of the network', () => {
    expect(existsSync(networkLog) ? readFileSync(networkLog, 'utf8') : '').toBe('');
  });

  test('leaves nothing behind in the home folder', () => {
    expect(readdirSync(home)).toEqual([]);
  });

  test('can be verified, and a copy that was damaged is told from it', async () => {
    expect(await project.run('verify')).toEqual({ code: 0, stderr: '' });
    const { code, stderr } = await whileChanged(
      'dist/about.html',
      (text) => `${text} `,
      () => project.run('verify', 'dist'),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('about.html: changed');
    expect(stderr).toContain('1 difference\n');
  });
});

describe('the last good site stays as it was', () => {
  test.each(['build', 'check'])(
    'after npm run %s with content that is not sound, which says of each problem where it is',
    async (script) => {
      const file = 'content/articles/middle-east-observer.mdx';
      const misspell = (text: string) => text.replace('(actor:zamir)', '(actor:zmair)').replace('(actor:netanyahu)', '(actor:netanyahoo)');
      const lines = misspell(readFileSync(join(project.root, file), 'utf8')).split('\n');
      const lineOf = (text: string) => lines.findIndex((line) => line.includes(text)) + 1;
      const { code, stderr } = await whileChanged(file, misspell, () => project.run(script));
      expect(code).toBe(1);
      for (const wrong of ['actor:zmair', 'actor:netanyahoo']) {
        const reported = stderr.split('\n').find((line) => line.includes(wrong));
        expect(reported, stderr).toMatch(`${file}:${lineOf(wrong)}:`);
      }
      expect(stderr, 'a stack would hide the findings').not.toContain('\n    at ');
      expect(hashesIn(project.dist)).toEqual(built);
    },
  );

  test('after a page that fails while it is built', async () => {
    const fail = (text: string) => text.replace(/^---$/m, "---\nthrow new Error('This page cannot be built');");
    const { code, stderr } = await whileChanged('src/pages/sources.astro', fail, () => startBuild(project.root).end);
    expect(code).toBe(1);
    expect(stderr).toContain('This page cannot be built');
    expect(hashesIn(project.dist)).toEqual(built);
  });

  test('after pages that are built but not sound: all that is wrong with them is said', async () => {
    const spoil = (text: string) => text.replace('<h1', '<a href="nowhere.html">x</a><img src="x.png" alt="" id="main" /><h1');
    const { code, stderr } = await whileChanged('src/pages/404.astro', spoil, () => startBuild(project.root).end);
    expect(code).toBe(1);
    for (const rule of ['links: found a link to "nowhere.html"', 'policy: found x.png', 'ids: found the id "main" a second time']) {
      expect(stderr).toMatch(new RegExp(`^\\.build/fresh/404\\.html:\\d+:\\d+ {2}${RegExp.escape(rule)}`, 'm'));
    }
    expect(stderr).toContain('3 problems on the built pages');
    expect(hashesIn(project.dist)).toEqual(built);
  });

  test.each([0, 40])('on a disk that is full after %i files', async (files) => {
    const { code, stderr } = await startBuild(project.root, { preload: 'full-disk', env: { FILES_LEFT: String(files) } }).end;
    expect(code).toBe(1);
    expect(stderr).toContain('ENOSPC');
    expect(hashesIn(project.dist)).toEqual(built);
  });

  test.each([0.3, 0.6, 0.9, 1])('when a build is killed after %d of its time', async (share) => {
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
    const unsound = (text: string) => text.replace('kind: place', 'kind: plaice');
    const { code } = await whileChanged('content/actors/yemen.mdx', unsound, () => startBuild(project.root).end);
    expect(code).toBe(1);
    expect(hashesIn(project.dist)).toEqual(built);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'when a build is stopped by %s, which it says; a second build waits for nothing',
    async (signal) => {
      const { end, kill } = startBuild(project.root);
      await setTimeout(duration / 2);
      const second = await startBuild(project.root).end;
      kill(signal);
      const { code, stderr } = await end;
      expect(second.code).toBe(1);
      expect(second.stderr).toContain('Another build is running here');
      expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(stderr).toContain('The build was stopped; dist/ is as it was');
      expect(hashesIn(project.dist)).toEqual(built);
    },
  );
});

test('after all that, a build with a warm cache is the same to the byte', async () => {
  const { code, stderr } = await startBuild(project.root).end;
  expect(code, stderr).toBe(0);
  expect(hashesIn(project.dist)).toEqual(built);
  expect(readdirSync(join(project.root, '.build'))).toEqual([]);
});
