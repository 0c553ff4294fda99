/** What a build makes of the site's own content: the same each time, from that content alone, and nothing of content that is not sound. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBuild } from './build-process.ts';
import { addEditorFiles, copyProject, elsewhere, hashesIn, whileChanged, type ProjectCopy } from './project-copy.ts';

let project: ProjectCopy;
let built: Record<string, string>;
const outside = mkdtempSync(join(tmpdir(), 'outside-'));
const home = join(outside, 'home');
const networkLog = join(outside, 'network');

beforeAll(async () => {
  mkdirSync(home);
  project = copyProject();
  addEditorFiles(project);
  const env = { ...elsewhere, HOME: home, XDG_CONFIG_HOME: join(home, '.config'), NETWORK_LOG: networkLog };
  const { code, stderr } = await startBuild(project.root, { preload: 'elsewhere', env }).end;
  expect(code, stderr).toBe(0);
  built = hashesIn(project.dist);
}, 120_000);

afterAll(() => {
  project.remove();
  rmSync(outside, { recursive: true });
});

test('a build is the same to the byte in another folder, time zone and language, on another day, from scratch, without a network and beside the files of editors', () => {
  expect(Object.keys(built).length).toBeGreaterThan(5);
  expect(built).toEqual(hashesIn(inject('dist')));
});

test('it asks nothing of the network', () => {
  expect(existsSync(networkLog) ? readFileSync(networkLog, 'utf8') : '').toBe('');
});

test('it leaves nothing behind in the home folder', () => {
  expect(readdirSync(home)).toEqual([]);
});

test('it can be verified, and a copy that was damaged is told from it', async () => {
  expect(await project.run('verify')).toEqual({ code: 0, stderr: '' });
  const damage = (text: string) => `${text} `;
  const { code, stderr } = await whileChanged(project, 'dist/about.html', damage, () => project.run('verify', 'dist'));
  expect(code).toBe(1);
  expect(stderr).toContain('about.html: changed');
  expect(stderr).toContain('1 difference\n');
});

test.each(['build', 'check'])('npm run %s stops at content that is not sound and says of each problem where it is', async (script) => {
  const file = 'content/articles/middle-east-observer.mdx';
  const misspell = (text: string) => text.replace('(actor:zamir)', '(actor:zmair)').replace('(actor:netanyahu)', '(actor:netanyahoo)');
  const lines = misspell(readFileSync(join(project.root, file), 'utf8')).split('\n');
  const lineOf = (text: string) => lines.findIndex((line) => line.includes(text)) + 1;
  const { code, stderr } = await whileChanged(project, file, misspell, () => project.run(script));
  expect(code).toBe(1);
  for (const wrong of ['actor:zmair', 'actor:netanyahoo']) {
    const reported = stderr.split('\n').find((line) => line.includes(wrong));
    expect(reported, stderr).toMatch(`${file}:${lineOf(wrong)}:`);
  }
  expect(stderr, 'a stack would hide the findings').not.toContain('\n    at ');
  expect(hashesIn(project.dist)).toEqual(built);
});
