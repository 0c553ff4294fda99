/** Builds the site once for a run of the tests, with the project's own command, and tells the tests where it lies. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sparticuz from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    dist: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What Vitest adds to the environment, and a place to publish at. With `NODE_ENV` or `DEV` Astro would not build for production. */
const ofVitest = /^(?:VITEST.*|NODE_ENV|BASE_URL|DEV|MODE|PROD|SSR|TEST|SITE_URL)$/;

/** What Node compiled for one command, kept for the next: they load the same packages, a second of work each time. */
const compiled = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node') };

/** The environment of a command as a person's terminal gives it. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name))), ...compiled };
}

/** Whether the packaged browser runs here; elsewhere the tests take the Chrome that is installed. */
export const browserIsPackaged = process.platform === 'linux' && process.arch === 'x64';

/** Vitest sets up one project after the other; the first builds, and the rest find the site built. */
export default async function setup({ name, vitest }: TestProject): Promise<void> {
  // Unpacked here, once: test files that run side by side would find it half unpacked.
  if (name === 'browser' && browserIsPackaged) await sparticuz.executablePath();
  if ('dist' in vitest.getProvidedContext()) return;
  // A build that fails rejects with everything it printed, which ends the run.
  await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: root, env: plainEnvironment() });
  vitest.provide('dist', fileURLToPath(new URL('../../dist', import.meta.url)));
}
