/** The site's own content, copied so that a test can damage it. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentFolder } from './content-folder.ts';

/** The root of this project. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export function copyContent(): ContentFolder {
  const copy = new ContentFolder();
  cpSync(join(projectRoot, 'content'), join(copy.root, 'content'), { recursive: true });
  return copy;
}
