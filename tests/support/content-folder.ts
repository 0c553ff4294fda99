/** A project's `content/` in a temporary folder, for a test to change, and to drop with `using`. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files are named as findings name them: relative to the project's root. */
export class ContentFolder implements Disposable {
  /** The project's root, which holds `content/`. */
  readonly root: string;

  /** @param within the folder in which it is made */
  constructor(within = tmpdir()) {
    this.root = mkdtempSync(join(within, 'content-'));
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  /** Writes a text, or bytes that are none. */
  write(file: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  /**
   * Replaces a text in a file.
   * @throws Error where the text does not stand there exactly once
   */
  edit(file: string, from: string, to: string): void {
    const { before, after } = this.#around(file, from);
    this.write(file, before + to + after);
  }

  append(file: string, text: string): void {
    this.write(file, this.read(file) + text);
  }

  /**
   * Removes a file or folder.
   * @throws Error where there is none
   */
  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }

  /** Puts an empty folder in a place, whatever is there. */
  emptyFolder(path: string): void {
    rmSync(join(this.root, path), { recursive: true, force: true });
    mkdirSync(join(this.root, path));
  }

  rename(from: string, to: string): void {
    mkdirSync(dirname(join(this.root, to)), { recursive: true });
    renameSync(join(this.root, from), join(this.root, to));
  }

  /**
   * The line, counted from 1, in which a text begins.
   * @throws Error where the text does not stand in the file exactly once
   */
  lineOf(file: string, text: string): number {
    return this.#around(file, text).before.split('\n').length;
  }

  /** Puts a symbolic link in a place; it leads to another file. */
  link(from: string, to: string): void {
    symlinkSync(join(this.root, to), join(this.root, from));
  }

  #around(file: string, text: string): { readonly before: string; readonly after: string } {
    const [before = '', after, ...more] = this.read(file).split(text);
    if (after === undefined || more.length > 0) {
      throw new Error(`Expected once in ${file}, but found ${after === undefined ? 'nowhere' : `${more.length + 1} times`}: ${text}`);
    }
    return { before, after };
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
