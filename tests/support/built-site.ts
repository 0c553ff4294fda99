/** Builds the site once for a run of the tests, with the project's own command, and tells the tests where it lies. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    dist: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The environment of a command as a person's terminal gives it: without what Vitest adds.
 * With `NODE_ENV=test` Astro would not build for production.
 */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !/^VITEST/.test(name)));
}

/** Vitest sets up one project after the other; the first builds, and the rest find the site built. */
export default async function setup({ vitest }: TestProject): Promise<void> {
  if ('dist' in vitest.getProvidedContext()) return;
  // A build that fails rejects with everything it printed, which ends the run.
  await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: root, env: plainEnvironment() });
  vitest.provide('dist', fileURLToPath(new URL('../../dist', import.meta.url)));
}
