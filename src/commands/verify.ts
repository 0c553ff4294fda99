/** `npm run verify [folder]`: checks a folder, `dist/` or a copy of it from elsewhere, against the manifest that lies in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences, hashesOf, manifestName, parseManifest } from '../built/manifest.ts';

const folder = process.argv[2] ?? 'dist';
const manifest = join(folder, manifestName);

function wrongWith(): string[] {
  if (!existsSync(folder)) return [`${folder}: found no such folder; expected a built site. Run npm run build, or name the folder.`];
  if (!existsSync(manifest))
    return [`${manifest}: found no such file; expected the list that npm run build writes. Copy it along with the rest.`];
  const { hashes, malformed } = parseManifest(readFileSync(manifest, 'utf8'));
  return [
    ...malformed.map(({ line, text }) => `${manifest}:${line}: found "${text}"; expected a SHA-256, two spaces and a path.`),
    ...differences(hashes, hashesOf(folder)).map(({ file, what }) => `${join(folder, file)}: ${what}`),
  ];
}

const wrong = wrongWith();
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  console.error(`${folder} is not as it was built: ${wrong.length} ${wrong.length === 1 ? 'difference' : 'differences'}`);
  process.exitCode = 1;
} else {
  console.log(`${folder} is as it was built: all ${hashesOf(folder).size} files have their SHA-256`);
}
