/**
 * The list of a site's files with their SHA-256, in the format of `sha256sum`, so that `sha256sum -c manifest.sha256` checks a copy
 * too: 64 hexadecimal digits, two spaces, the path below the folder.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './built-site.ts';

/** The name of the list, in the site's folder. It lists every file but itself. */
export const manifestName = 'manifest.sha256';

/** Hashes by path. */
export type Hashes = ReadonlyMap<string, string>;

/** The hashes of all files of a folder but its manifest, in the order of their names. */
export function hashesOf(folder: string): Hashes {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(
    filesBelow(folder)
      .filter((file) => file !== manifestName)
      .map((file) => [file, hash(file)]),
  );
}

/** Writes a manifest. */
export function formatManifest(hashes: Hashes): string {
  return [...hashes].map(([file, hash]) => `${hash}  ${file}\n`).join('');
}

/**
 * Reads a manifest: the inverse of {@link formatManifest}. Also accepts what `sha256sum` writes for binary files, an asterisk before the path.
 * @returns the hashes, and the lines that are none
 */
export function parseManifest(text: string): { readonly hashes: Hashes; readonly malformed: readonly { line: number; text: string }[] } {
  const hashes = new Map<string, string>();
  const malformed: { line: number; text: string }[] = [];
  text.split(/\r?\n/).forEach((one, index) => {
    const [, hash, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(one) ?? [];
    if (hash !== undefined && file !== undefined) hashes.set(file, hash);
    else if (one !== '') malformed.push({ line: index + 1, text: one });
  });
  return { hashes, malformed };
}

/** What is wrong with a file. */
export interface Difference {
  readonly file: string;
  readonly what: 'missing' | 'changed' | 'not listed';
}

/** How a folder differs from its manifest, in the order of the names. */
export function differences(listed: Hashes, found: Hashes): Difference[] {
  return [...new Set([...listed.keys(), ...found.keys()])].toSorted().flatMap((file): Difference[] => {
    if (!found.has(file)) return [{ file, what: 'missing' }];
    if (!listed.has(file)) return [{ file, what: 'not listed' }];
    return listed.get(file) === found.get(file) ? [] : [{ file, what: 'changed' }];
  });
}
