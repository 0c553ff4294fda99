/** `npm run build`: builds into a folder of its own and puts it in the place of `dist/` only when all of it is proven. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'astro';
import { checkBuilt } from '../built/check-built.ts';
import { formatManifest, hashesOf, manifestName } from '../built/manifest.ts';
import { BuildIsRunning, openPublication, type Publication } from '../built/publication.ts';
import { UnsoundContent } from '../content-check.ts';
import { formatFinding } from '../corpus/finding.ts';
import { parseSiteUrl, UnsoundSiteUrl } from '../site-url.ts';

/** Thrown where the built pages are not sound; the message lists every finding. */
class UnsoundPages extends Error {
  override name = 'UnsoundPages';
}

function prove(folder: string): void {
  const findings = checkBuilt(folder);
  if (findings.length === 0) return;
  const below = relative(process.cwd(), folder);
  const lines = findings.map((finding) =>
    formatFinding({ ...finding, place: { ...finding.place, file: `${below}/${finding.place.file}` } }),
  );
  throw new UnsoundPages(`${lines.join('\n')}\n${findings.length} ${findings.length === 1 ? 'problem' : 'problems'} on the built pages`);
}

const explained = [BuildIsRunning, UnsoundContent, UnsoundPages, UnsoundSiteUrl];

let publication: Publication | undefined;

/** With these handlers a signal waits for the renamings: without, it could end the process between the two. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const;
for (const [signal, code] of Object.entries(signals)) {
  process.once(signal, () => {
    publication?.close();
    console.error('The build was stopped; dist/ is as it was');
    process.exit(code);
  });
}

try {
  parseSiteUrl(process.env['SITE_URL']);
  publication = openPublication(process.cwd());
  await build({ outDir: publication.fresh, logLevel: 'silent' });
  prove(publication.fresh);
  writeFileSync(join(publication.fresh, manifestName), formatManifest(hashesOf(publication.fresh)));
  publication.publish();
  console.log('Built the site into dist/');
} catch (error) {
  console.error(explained.some((one) => error instanceof one) ? String(error instanceof Error ? error.message : error) : error);
  console.error('The build stopped; dist/ is as it was');
  process.exitCode = 1;
} finally {
  publication?.close();
}
