/** `npm run new -- <kind> <id>`: writes a new entry, to be filled in, in a file of its own or at the end of its list. Exits with 2 where it cannot. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newEntry, newKinds, NoNewEntry } from '../corpus/new-entry.ts';

const usage = `Usage: npm run new -- <kind> <id>, the kind one of ${newKinds.join(', ')}; for example npm run new -- event us-strikes-2025`;

function write(kind: string, id: string): void {
  const { file, text, isThere, reference } = newEntry(process.cwd(), kind, id);
  mkdirSync(dirname(file), { recursive: true });
  // Fails rather than overwrite a file that has come to be in the meantime.
  writeFileSync(file, text, { flag: isThere ? 'w' : 'wx' });
  console.log(
    `Wrote ${file}. Fill in each TODO; npm run check lists them. Then ${kind === 'work' ? `cite it: [](${reference})` : `link to it: [text](${reference})`}`,
  );
}

const [kind, id, ...more] = process.argv.slice(2);
try {
  if (kind === undefined || id === undefined || more.length > 0) throw new NoNewEntry(usage);
  write(kind, id);
} catch (error) {
  if (!(error instanceof NoNewEntry)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
