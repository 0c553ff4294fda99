/**
 * `npm run anchors`: appends to `content/anchors.txt` every address that the site prints and the file does not list yet.
 * `npm run anchors -- retire <address> <reference or -> "<why>"`: appends a retirement.
 */
import { appendFileSync } from 'node:fs';
import { formatAnchor, formatAnchorLine } from '../corpus/anchor-lines.ts';
import { assemble } from '../corpus/assemble.ts';
import { newAddresses } from '../corpus/new-addresses.ts';
import { readEntries } from '../corpus/read.ts';
import { nearest } from '../corpus/nearest.ts';
import type { AnchorFields } from '../schemas/anchor.ts';

const file = 'content/anchors.txt';
const usage = 'npm run anchors, or npm run anchors -- retire <address> <reference or -> "<what became of it, in a sentence>"';

const { entries } = readEntries(process.cwd());
const listed = entries.anchors.map(({ fields }) => fields);

function append(lines: readonly Omit<AnchorFields, 'id'>[]): void {
  appendFileSync(file, lines.map((line) => `${formatAnchorLine(line)}\n`).join(''));
}

function add(): void {
  const added = newAddresses(assemble(entries)).map(({ page, address }) => ({ page, address }));
  append(added);
  console.log(`${added.length} new ${added.length === 1 ? 'address' : 'addresses'} in ${file}`);
}

function retire(address: string, to: string, why: string): void {
  const published = listed.findLast((one) => one.address === address && one.retired === undefined);
  if (published === undefined) {
    const known = listed.map((one) => one.address);
    throw new Error(`No address "${address}" in ${file}. ${nearest(address, known) ?? ''}`);
  }
  append([{ page: published.page, address, retired: { to: to === '-' ? null : to, why } }]);
  console.log(`Retired ${formatAnchor(published)}; npm run check says whether all is well`);
}

const [action, address, to, why, ...more] = process.argv.slice(2);
try {
  if (action === undefined) add();
  else if (action === 'retire' && address !== undefined && to !== undefined && why !== undefined && more.length === 0)
    retire(address, to, why);
  else throw new Error(`Found "${process.argv.slice(2).join(' ')}", expected ${usage}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
