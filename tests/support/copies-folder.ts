/** A folder for what the workers of a run keep from test to test: they are stopped without a word, so it is removed when all have ended. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder for copies of the content. */
    copies: string;
  }
}

export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'copies-'));
  provide('copies', folder);
  return () => rmSync(folder, { recursive: true });
}
