/** A copy of the project to build in: with its own content, cache and `dist/`, and the installed packages of the original. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { plainEnvironment } from '../support/built-site.ts';
import type { ContentFolder } from '../support/content-folder.ts';
import { filesIn } from '../support/pages.ts';

const copied = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];
/** Caches of builds, in which a copy must not share. */
const caches = ['.astro', '.vite'];
/** A machine unlike the one that runs the tests: a day ahead of UTC, with another language. */
export const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** What a command did. */
export interface Outcome {
  readonly code: number;
  readonly stderr: string;
}

export interface ProjectCopy {
  readonly root: string;
  readonly dist: string;
  /** Runs a script of `package.json` to its end, with arguments. */
  readonly run: (script: string, ...args: readonly string[]) => Promise<Outcome>;
  readonly remove: () => void;
}

/**
 * Copies the project into a temporary folder. Each package is linked by itself, so that caches stay apart.
 * @param variables what its commands find in their environment besides
 */
export function copyProject(variables: NodeJS.ProcessEnv = {}): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'explainer-'));
  for (const name of copied.filter(existsSync)) cpSync(name, join(root, name), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => !caches.includes(one))) {
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  }
  const run = (script: string, ...args: readonly string[]) =>
    new Promise<Outcome>((settle) => {
      execFile(
        'npm',
        ['run', '--silent', script, '--', ...args],
        { cwd: root, env: { ...plainEnvironment(), ...elsewhere, ...variables } },
        (error, _stdout, stderr) => {
          settle({ code: error === null ? 0 : Number(error.code), stderr });
        },
      );
    });
  return { root, dist: join(root, 'dist'), run, remove: () => rmSync(root, { recursive: true }) };
}

/** Puts beside the content what editors and file managers keep there for themselves. */
export function addEditorFiles({ root }: ProjectCopy): void {
  const left = ['.DS_Store', 'actors/.trump.mdx.swp', 'events/jcpoa-2015.yaml~', 'events/.jcpoa-2015.yaml'];
  for (const file of left) writeFileSync(join(root, 'content', file), 'b0VIM: [');
  // By such a link, which leads nowhere, Emacs locks a file.
  symlinkSync('me@here.1:2', join(root, 'content/events/.#jcpoa-2015.yaml'));
}

/** Gives a copy of the project other content than the site's own. */
export function replaceContent({ root }: ProjectCopy, content: ContentFolder): void {
  rmSync(join(root, 'content'), { recursive: true });
  cpSync(join(content.root, 'content'), join(root, 'content'), { recursive: true });
}

/** Changes a file of a copy while a task runs, and then puts it back. */
export async function whileChanged<Result>(
  { root }: ProjectCopy,
  file: string,
  change: (text: string) => string,
  task: () => Promise<Result>,
): Promise<Result> {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  if (change(text) === text) throw new Error(`Expected a change of ${file}`);
  writeFileSync(path, change(text));
  try {
    return await task();
  } finally {
    writeFileSync(path, text);
  }
}

/** The hash of each file of a folder, by its path. */
export function hashesIn(folder: string): Record<string, string> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(filesIn(folder).map((file) => [file, hash(file)]));
}
