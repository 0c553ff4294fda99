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

test.each(['build', 'check'])('npm run %s stops at content that is not sound and says of each problem where it is', async (script) => {
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
});

test('a page that fails while it is built leaves the last good site as it was', async () => {
  const fail = (text: string) => text.replace(/^---$/m, "---\nthrow new Error('This page cannot be built');");
  const { code, stderr } = await whileChanged('src/pages/sources.astro', fail, () => project.run('build'));
  expect(code).toBe(1);
  expect(stderr).toContain('This page cannot be built');
  expect(hashesIn(project.dist)).toEqual(built);
});
