/**
 * `npm run anchors`: appends to `content/anchors.txt` every address that the site prints and the file does not list yet.
 * `npm run anchors -- retire <address> <reference or -> "<why>"`: appends a retirement, or says why not and exits with 1.
 */
import { appendFileSync } from 'node:fs';
import { formatAnchor, formatAnchorLine } from '../corpus/anchor-lines.ts';
import { assemble } from '../corpus/assemble.ts';
import { formatFindings } from '../corpus/finding.ts';
import { linkCorpus } from '../corpus/link.ts';
import { newAddresses } from '../corpus/new-addresses.ts';
import { readEntries } from '../corpus/read.ts';
import { NoRetirement, retire, type RetirementRequest } from '../corpus/retire.ts';
import type { AnchorFields } from '../schemas/anchor.ts';
import { linksByReference } from '../views/links.ts';

const file = 'content/anchors.txt';
const usage = 'npm run anchors, or npm run anchors -- retire <address> <reference or -> "<what became of it, in a sentence>"';

const { entries, findings } = readEntries(process.cwd());

function append(lines: readonly Omit<AnchorFields, 'id'>[]): void {
  appendFileSync(file, lines.map((line) => `${formatAnchorLine(line)}\n`).join(''));
}

function add(): void {
  const added = newAddresses(assemble(entries)).map(({ page, address }) => ({ page, address }));
  append(added);
  console.log(`${added.length} new ${added.length === 1 ? 'address' : 'addresses'} in ${file}`);
}

function addRetirement(request: RetirementRequest): void {
  // A file that cannot be read would look as if it were gone.
  if (findings.length > 0) throw new NoRetirement(`${formatFindings(findings)}\nMend this first.`);
  const corpus = assemble(entries);
  const line = retire(corpus, request);
  const now = line.retired.to === null ? undefined : linksByReference(linkCorpus(corpus), 'index')(line.retired.to);
  append([line]);
  const leadsTo = now === undefined ? 'Nothing holds its content now.' : `It leads now to "${now.label}", ${now.href}.`;
  console.log(`Retired ${formatAnchor(line)}. ${leadsTo} npm run check says whether all is well.`);
}

const [action, address, to, why, ...more] = process.argv.slice(2);
try {
  if (action === undefined) add();
  else if (action === 'retire' && address !== undefined && to !== undefined && why !== undefined && more.length === 0)
    addRetirement({ address, to, why });
  else throw new NoRetirement(`Found "${process.argv.slice(2).join(' ')}"; expected ${usage}`);
} catch (error) {
  if (!(error instanceof NoRetirement)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
