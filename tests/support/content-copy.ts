/** The site's own content, copied so that a test can damage it. A copy that is dropped is mended and used again: most tests damage one file of 200. */
import { copyFileSync, cpSync, lstatSync, mkdirSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { ContentFolder } from './content-folder.ts';
import { filesIn } from './pages.ts';

/** The root of this project. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** When the files of a copy were last changed, in seconds since 1970: whatever a test writes is newer. */
const untouched = 1_000_000_000;

const idle: ContentCopy[] = [];

class ContentCopy extends ContentFolder {
  /** The number that the file system gave each file: a file in the place of another has another. */
  readonly #files = new Map<string, number>();

  constructor() {
    super(inject('copies'));
    cpSync(join(projectRoot, 'content'), join(this.root, 'content'), { recursive: true });
    for (const file of filesIn(join(this.root, 'content'))) this.#mark(`content/${file}`);
  }

  #mark(file: string): void {
    utimesSync(join(this.root, file), untouched, untouched);
    this.#files.set(file, lstatSync(join(this.root, file)).ino);
  }

  #isUntouched(file: string): boolean {
    const now = lstatSync(join(this.root, file), { throwIfNoEntry: false });
    return now !== undefined && now.isFile() && now.mtimeMs === untouched * 1000 && now.ino === this.#files.get(file);
  }

  #mend(): void {
    const folders = new Set([...this.#files.keys()].map((file) => dirname(file)));
    for (const entry of readdirSync(this.root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name).slice(this.root.length + 1);
      const known = entry.isDirectory() ? path === 'content' || folders.has(path) : this.#files.has(path);
      if (!known) rmSync(join(this.root, path), { recursive: true, force: true });
    }
    for (const file of this.#files.keys()) {
      if (this.#isUntouched(file)) continue;
      const path = join(this.root, file);
      rmSync(path, { recursive: true, force: true });
      mkdirSync(dirname(path), { recursive: true });
      copyFileSync(join(projectRoot, file), path);
      this.#mark(file);
    }
  }

  override [Symbol.dispose](): void {
    this.#mend();
    idle.push(this);
  }
}

export function copyContent(): ContentFolder {
  return idle.pop() ?? new ContentCopy();
}
