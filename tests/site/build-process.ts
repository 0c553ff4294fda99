/** `npm run build` without npm, so that a test can stop it, and load something before it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { plainEnvironment } from '../support/built-site.ts';

/** How a process ended. */
export interface End {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

export interface BuildProcess {
  readonly end: Promise<End>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

interface Options {
  /** A module of the folder `preload/`. */
  readonly preload?: 'elsewhere' | 'full-disk' | 'killed-between-renames';
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a build in a project. */
export function startBuild(root: string, { preload, env = {} }: Options = {}): BuildProcess {
  const before = preload === undefined ? [] : ['--import', fileURLToPath(new URL(`preload/${preload}.ts`, import.meta.url))];
  const child = spawn(process.execPath, [...before, 'src/commands/build.ts'], {
    cwd: root,
    env: { ...plainEnvironment(), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
  return {
    end: new Promise((settle) => void child.on('close', (code, signal) => settle({ code, signal, stderr }))),
    kill: (signal) => void child.kill(signal),
  };
}
