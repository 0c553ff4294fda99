/** The README, held against the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../support/content-copy.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const project: { scripts: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(
  readFileSync(join(projectRoot, 'package.json'), 'utf8'),
);

/** What stands between backticks in the first column of the last table. */
const explained = readme
  .split('## What each dependency is for')
  .slice(1)
  .flatMap((section) => [...section.matchAll(/^\| (`[^|]*)/gm)])
  .flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));

/** Whether a package is the one that a name stands for; `@types/*` stands for many. */
const isNamed = (name: string, dependency: string) => (name.endsWith('*') ? dependency.startsWith(name.slice(0, -1)) : dependency === name);

it('says what each dependency is for', () => {
  expect(Object.keys(project.devDependencies).filter((one) => !explained.some((name) => isNamed(name, one)))).toEqual([]);
});

it('speaks of no dependency that the project does not have', () => {
  expect(explained.length).toBeGreaterThan(20);
  expect(explained.filter((name) => !Object.keys(project.devDependencies).some((one) => isNamed(name, one)))).toEqual([]);
});

it('names no command that does not exist, and each that does but those that another calls', () => {
  const named = new Set([...readme.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name = '']) => name));
  expect([...named].filter((name) => !(name in project.scripts))).toEqual([]);
  const called = ['start', 'preview', 'test'];
  expect(Object.keys(project.scripts).filter((name) => !named.has(name) && !called.includes(name))).toEqual([]);
});
