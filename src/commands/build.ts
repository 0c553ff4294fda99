/** `npm run build`: builds into a folder of its own and puts `dist/` in place only when that has succeeded. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { UnsoundContent } from '../content-check.ts';
import { parseSiteUrl, UnsoundSiteUrl } from '../site-url.ts';

const fresh = resolve('.build/fresh');
const old = resolve('.build/old');
const dist = resolve('dist');

/** Brings the last good site back where a build stopped, or was killed, between its two renames. */
function restore(): void {
  if (!existsSync(dist) && existsSync(old)) renameSync(old, dist);
}

try {
  parseSiteUrl(process.env['SITE_URL']);
  restore();
  rmSync('.build', { recursive: true, force: true });
  await build({ outDir: fresh, logLevel: 'silent' });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync('.build', { recursive: true, force: true });
  console.log('Built the site into dist/');
} catch (error) {
  restore();
  console.error(error instanceof UnsoundContent || error instanceof UnsoundSiteUrl ? error.message : error);
  console.error('The build stopped; dist/ is as it was');
  process.exitCode = 1;
}
