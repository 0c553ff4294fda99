import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkBuilt } from '../../../src/built/check-built.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta http-equiv="content-security-policy" content="default-src 'none'"></head><body>${body}</body></html>`;

it('finds nothing in a sound folder, and reads the folders within it', () => {
  mkdirSync(join(folder, 's'));
  writeFileSync(join(folder, 'index.html'), page('<a href="s/stone.html#stone">stone</a> <a href="data.json">data</a>'));
  writeFileSync(join(folder, 's', 'stone.html'), page('<p id="stone">Stone</p>'));
  writeFileSync(join(folder, 'data.json'), '{}');
  expect(checkBuilt(folder)).toEqual([]);
});

it('finds all that is wrong, whatever the rule and the page', () => {
  writeFileSync(join(folder, 'index.html'), page('<a href="stone.html">stone</a><p>'));
  writeFileSync(join(folder, 'wood.html'), page('<img src="wood.png" alt="wood">'));
  expect(checkBuilt(folder).map(({ rule, place }) => `${place.file} ${rule}`)).toEqual([
    'index.html html',
    'index.html links',
    'wood.html policy',
  ]);
});
