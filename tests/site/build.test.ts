/** The commands that a maintainer uses, on a copy of the project that is then broken in several ways. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { copyProject, hashesIn, type ProjectCopy } from './project-copy.ts';

let project: ProjectCopy;
let built: Record<string, string>;

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
  project = copyProject();
  const { code, stderr } = await project.run('build');
  expect(code, stderr).toBe(0);
  built = hashesIn(project.dist);
}, 60_000);

afterAll(() => project.remove());

test('two builds, in different folders, time zones and languages, one from scratch, are the same to the byte', () => {
  expect(Object.keys(built).length).toBeGreaterThan(5);
  expect(built).toEqual(hashesIn(inject('dist')));
});

test.each(['build', 'check'])('npm run %s stops at content that is not sound and says where', async (script) => {
  const file = 'content/articles/global-angle.mdx';
  const misspell = (text: string) => text.replace('(actor:trump)', '(actor:trmup)');
  const line = readFileSync(join(project.root, file), 'utf8').split('(actor:trump)')[0]?.split('\n').length;
  const { code, stderr } = await whileChanged(file, misspell, () => project.run(script));
  expect(code).toBe(1);
  expect(stderr).toContain(`${file}:${line}:`);
  expect(stderr).toContain('actor:trmup');
  expect(stderr).not.toContain('    at ');
  expect(hashesIn(project.dist)).toEqual(built);
});

test('npm run build lists all problems at once', async () => {
  const misspell = (text: string) =>
    text.replaceAll('(actor:zamir)', '(actor:zmair)').replaceAll('(actor:netanyahu)', '(actor:netanyahoo)');
  const { stderr } = await whileChanged('content/articles/middle-east-observer.mdx', misspell, () => project.run('build'));
  expect(stderr).toContain('actor:zmair');
  expect(stderr).toContain('actor:netanyahoo');
});

test('a page that fails while it is built leaves the last good site as it was', async () => {
  const fail = (text: string) => text.replace(/^---$/m, "---\nthrow new Error('This page cannot be built');");
  const { code, stderr } = await whileChanged('src/pages/sources.astro', fail, () => project.run('build'));
  expect(code).toBe(1);
  expect(stderr).toContain('This page cannot be built');
  expect(hashesIn(project.dist)).toEqual(built);
});

test('a build after one that failed succeeds and is the same as before', async () => {
  const { code } = await project.run('build');
  expect(code).toBe(0);
  expect(hashesIn(project.dist)).toEqual(built);
});
