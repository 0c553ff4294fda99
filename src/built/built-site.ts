/** The built site, as it lies in its folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parsePage, type BuiltPage } from './built-page.ts';

export interface BuiltSite {
  /** Every file, below the site's folder, with `/` between folders; in the order of their names. */
  readonly files: readonly string[];
  readonly pages: readonly BuiltPage[];
}

/** The files below a folder, in the order of their names, with `/` between folders on every system. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
}

/** Reads the site from its folder. */
export function readBuiltSite(folder: string): BuiltSite {
  const files = filesBelow(folder);
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => parsePage(file, readFileSync(join(folder, file), 'utf8')));
  return { files, pages };
}
