/** `npm run weigh`: prints what each built page weighs against its budget, and exits with 1 where one is exceeded. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageBudget } from '../page-budgets.ts';
import { overBudget, pageWeight, type PageWeight } from '../built/page-weight.ts';

const folder = join(process.cwd(), 'dist');

/** The share pages, alike and many, are told in one line each for the largest and the mean. */
const isShare = ({ file }: PageWeight) => file.includes('/');
const measures = ['raw', 'gzip', 'brotli', 'requests', 'elements', 'script'] as const;

function row(weight: PageWeight, name = weight.file): string[] {
  const budget = pageBudget(weight.file);
  return [name, ...measures.map((measure) => `${weight[measure]}`), `${budget.gzip}`, overBudget(weight).length === 0 ? 'yes' : 'NO'];
}

function mean(weights: readonly PageWeight[]): PageWeight {
  const of = (measure: (typeof measures)[number]) => Math.round(weights.reduce((sum, weight) => sum + weight[measure], 0) / weights.length);
  return {
    file: 's/',
    raw: of('raw'),
    gzip: of('gzip'),
    brotli: of('brotli'),
    requests: of('requests'),
    elements: of('elements'),
    script: of('script'),
  };
}

if (existsSync(folder)) {
  const weights = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => pageWeight(file, readFileSync(join(folder, file), 'utf8')));
  const shares = weights.filter(isShare);
  const [largest] = shares.toSorted((a, b) => b.gzip - a.gzip);
  const table = [
    ['page', ...measures, 'budget', 'holds'],
    ...weights.filter((weight) => !isShare(weight)).map((weight) => row(weight)),
    ...(largest === undefined
      ? []
      : [row(largest, `s/: largest of ${shares.length}, ${largest.file}`), row(mean(shares), `s/: mean of ${shares.length}`)]),
  ];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  for (const cells of table) {
    console.log(cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  }
  const found = weights.flatMap((weight) => overBudget(weight));
  if (found.length > 0) {
    console.error(`\n${found.join('\n')}`);
    process.exitCode = 1;
  }
} else {
  console.error('There is no dist/ to weigh: run `npm run build` first');
  process.exitCode = 1;
}
