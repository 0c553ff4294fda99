import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../support/content-copy.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const { devDependencies, scripts }: { devDependencies: Record<string, string>; scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(projectRoot, 'package.json'), 'utf8'),
);
const table = readme.slice(readme.indexOf('## What each dependency is for'));
const named = [...table.matchAll(/`([^`\s]+)`/g)].flatMap(([, name = '']) => name);

it('the README says of each package what it is for', () => {
  const packages = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'));
  expect(packages.filter((name) => !named.includes(name))).toEqual([]);
});

it('the README names no package that is not there', () => {
  const first = [...table.matchAll(/^\| (`[^|]+`) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, name = '']) => name),
  );
  expect(first.filter((name) => name !== '@types/*' && devDependencies[name] === undefined)).toEqual([]);
});

it('every command that the README names is there', () => {
  const commands = [...readme.matchAll(/npm run (?:--silent )?([a-z]+)/g)].flatMap(([, name = '']) => name);
  expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
});
