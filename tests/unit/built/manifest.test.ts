import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differences, formatManifest, hashesOf, manifestName, parseManifest } from '../../../src/built/manifest.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  mkdirSync(join(folder, 's'));
  writeFileSync(join(folder, 'index.html'), 'abc');
  writeFileSync(join(folder, 's', 'ga-4-1.html'), '');
  writeFileSync(join(folder, manifestName), formatManifest(hashesOf(folder)));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The example of FIPS 180-4. */
const ofAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('a manifest', () => {
  it('names every file of a folder but itself, with its SHA-256, in the order of the names', () => {
    const hashes = hashesOf(folder);
    expect([...hashes.keys()]).toEqual(['index.html', 's/ga-4-1.html']);
    expect(hashes.get('index.html')).toBe(ofAbc);
    expect(formatManifest(hashes)).toMatch(new RegExp(`^${ofAbc} {2}index.html\n[0-9a-f]{64} {2}s/ga-4-1.html\n$`));
  });

  it('is the same once it has been written and read', () => {
    expect(parseManifest(formatManifest(hashesOf(folder)))).toEqual({ hashes: hashesOf(folder), malformed: [] });
  });

  it('is read as well with an asterisk before the path, and with lines that end as on Windows', () => {
    expect(parseManifest(`${ofAbc} *index.html\r\n`)).toEqual({ hashes: new Map([['index.html', ofAbc]]), malformed: [] });
  });

  it('tells which of its lines are none', () => {
    expect(parseManifest(`${ofAbc}  a\nno hash  b\n${ofAbc}  \n`).malformed.map(({ line }) => line)).toEqual([2, 3]);
  });

  it.skipIf(spawnSync('sha256sum', ['--version']).error !== undefined)('is what sha256sum reads', () => {
    expect(execFileSync('sha256sum', ['-c', '--strict', manifestName], { cwd: folder, encoding: 'utf8' })).toBe(
      'index.html: OK\ns/ga-4-1.html: OK\n',
    );
  });
});

describe('a folder', () => {
  const listed = () => hashesOf(folder);

  it('does not differ from its own manifest', () => {
    expect(differences(listed(), hashesOf(folder))).toEqual([]);
  });

  it('differs by what is missing, changed or not listed, all at once', () => {
    const before = listed();
    writeFileSync(join(folder, 'index.html'), 'abd');
    rmSync(join(folder, 's', 'ga-4-1.html'));
    writeFileSync(join(folder, '.DS_Store'), '');
    expect(differences(before, hashesOf(folder))).toEqual([
      { file: '.DS_Store', what: 'not listed' },
      { file: 'index.html', what: 'changed' },
      { file: 's/ga-4-1.html', what: 'missing' },
    ]);
  });
});
