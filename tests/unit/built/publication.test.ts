import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildIsRunning, openPublication } from '../../../src/built/publication.ts';

let root: string;
const site = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const published = () => (existsSync(join(root, 'dist')) ? readFileSync(join(root, 'dist', 'index.html'), 'utf8') : undefined);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publication-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a publication', () => {
  it('puts the first site in its place', () => {
    const { fresh, publish, close } = openPublication(root);
    site(fresh, 'first');
    expect(published()).toBeUndefined();
    publish();
    close();
    expect(published()).toBe('first');
  });

  it('puts a new site in the place of the last one, with nothing of that left', () => {
    site(join(root, 'dist'), 'last');
    writeFileSync(join(root, 'dist', 'stale.html'), '');
    const { fresh, publish, close } = openPublication(root);
    site(fresh, 'new');
    publish();
    close();
    expect(published()).toBe('new');
    expect(existsSync(join(root, 'dist', 'stale.html'))).toBe(false);
  });

  it('leaves the last site where it is closed unpublished, and what was built beside it', () => {
    site(join(root, 'dist'), 'last');
    const { fresh, close } = openPublication(root);
    site(fresh, 'flawed');
    close();
    expect(published()).toBe('last');
    expect(readFileSync(join(fresh, 'index.html'), 'utf8')).toBe('flawed');
  });

  it('brings the last site back where nothing fresh can be put in its place', () => {
    site(join(root, 'dist'), 'last');
    const { publish, close } = openPublication(root);
    expect(publish).toThrow('ENOENT');
    close();
    expect(published()).toBe('last');
  });

  it('brings the last site back that an earlier one, killed between two renamings, left beside its place', () => {
    site(join(root, '.build', 'fresh'), 'new');
    site(join(root, 'dist'), 'last');
    renameSync(join(root, 'dist'), join(root, '.build', 'old'));
    openPublication(root).close();
    expect(published()).toBe('last');
  });

  it('keeps the new site where an earlier one was killed after it was published', () => {
    site(join(root, '.build', 'old'), 'last');
    site(join(root, 'dist'), 'new');
    openPublication(root).close();
    expect(published()).toBe('new');
  });

  it('begins with an empty folder, whatever an earlier one left', () => {
    site(join(root, '.build', 'fresh'), 'half');
    const { fresh, close } = openPublication(root);
    expect(existsSync(fresh)).toBe(false);
    close();
  });

  it('is alone: a second one is refused while it is open, and welcome after', () => {
    const first = openPublication(root);
    expect(() => openPublication(root)).toThrow(BuildIsRunning);
    expect(() => openPublication(root)).toThrow(`process ${process.pid}`);
    first.close();
    openPublication(root).close();
  });

  it('says what hinders it where it can take no lock', () => {
    mkdirSync(join(root, '.build'));
    symlinkSync('nowhere', join(root, '.build', 'lock'));
    expect(() => openPublication(root)).toThrow('EEXIST');
  });

  it('is not hindered by the lock of a process that is no more', () => {
    mkdirSync(join(root, '.build'));
    writeFileSync(join(root, '.build', 'lock'), '2147483646');
    openPublication(root).close();
    expect(existsSync(join(root, '.build', 'lock'))).toBe(false);
  });
});
