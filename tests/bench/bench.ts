/**
 * `npm run bench`: builds the site's own content, and synthetic content of its shape 1, 10 and 50 times as large, with the same code, and
 * prints what that takes and what comes out. `npm run bench -- 1 5 10` takes other sizes; `10long` makes articles longer, not more.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageBudget } from '../../src/page-budgets.ts';
import { copyProject } from '../site/project-copy.ts';
import { plainEnvironment } from '../support/built-site.ts';
import { filesIn } from '../support/pages.ts';
import type { BuildTimes } from './measured-build.ts';
import { printTable } from './print-table.ts';
import type { CoreTimes } from './stages.ts';
import { writeSyntheticContent, type SyntheticSize } from './synthetic-content.ts';

interface Run {
  readonly name: string;
  /** Undefined for the content of the site. */
  readonly size: SyntheticSize | undefined;
}

interface WeighedPage {
  readonly file: string;
  readonly gzipped: number;
}

interface Measured {
  readonly name: string;
  readonly core: CoreTimes;
  readonly build: BuildTimes;
  /** The pages that a reader moves among, the heaviest first. */
  readonly mainPages: readonly WeighedPage[];
  /** Pages in a folder of their own: one for each thing that can be shared. */
  readonly sharePages: readonly WeighedPage[];
  readonly megabytes: number;
}

function runOf(argument: string): Run {
  const match = /^([1-9]\d*)(long)?$/.exec(argument);
  if (match === null) throw new Error(`Found "${argument}", expected sizes such as 1, 10 or 10long`);
  const times = Number(match[1]);
  return { name: `${times}×${match[2] ?? ''}`, size: match[2] === undefined ? { blocks: times, length: 1 } : { blocks: 1, length: times } };
}

/** Runs a script in a folder; what it prints last is JSON. */
function jsonOf<Value>(script: string, folder: string): Value {
  const printed = execFileSync(process.execPath, [resolve('tests/bench', script)], {
    cwd: folder,
    // As a shell does: Vite's resolver asks for it.
    env: { ...plainEnvironment(), PWD: folder },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const value: Value = JSON.parse(printed.trim().split('\n').at(-1) ?? '');
  return value;
}

function weigh(dist: string, files: readonly string[]): WeighedPage[] {
  const pages = files.map((file) => ({ file, gzipped: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length }));
  return pages.toSorted((a, b) => b.gzipped - a.gzipped);
}

function measure({ name, size }: Run): Measured {
  const project = copyProject();
  try {
    if (size !== undefined) {
      rmSync(join(project.root, 'content'), { recursive: true });
      writeSyntheticContent(project.root, size);
    }
    const core = jsonOf<CoreTimes>('stages.ts', project.root);
    const build = jsonOf<BuildTimes>('measured-build.ts', project.root);
    const dist = join(project.root, 'fresh');
    const files = filesIn(dist);
    const [mainPages = [], sharePages = []] = [false, true].map((inFolder) =>
      weigh(
        dist,
        files.filter((file) => file.endsWith('.html') && file.includes('/') === inFolder),
      ),
    );
    const bytes = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
    return { name, core, build, mainPages, sharePages, megabytes: bytes / 1e6 };
  } finally {
    project.remove();
  }
}

const number = (value: number, digits = 0) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** What one more statement takes, in milliseconds of processor time: from the size before to this one. It stays the same where growth is linear. */
function perFurther(of: (one: Measured) => number, one: Measured, before: Measured | undefined): string {
  if (before === undefined || one.core.statements <= before.core.statements) return '';
  return number((1000 * (of(one) - of(before))) / (one.core.statements - before.core.statements), 2);
}

const runs: readonly Run[] = [
  { name: 'the site', size: undefined },
  ...(process.argv.length > 2 ? process.argv.slice(2) : ['1', '10', '50']).map(runOf),
];
const measured = runs.map((run) => {
  console.error(`Building ${run.name} …`);
  return measure(run);
});
/** The synthetic size before each: the site's own content is other text, and no step of the same growth. */
const before = (index: number) => (index < 2 ? undefined : measured[index - 1]);

printTable(
  'The build',
  [
    'content',
    'statements',
    'main pages',
    'share pages',
    'MB',
    'seconds',
    'CPU seconds',
    'ms/statement',
    'ms/further',
    'proof',
    'ms/further',
    'peak MB',
    'heaviest page',
    'gzip -9',
  ],
  measured.map((one, index) => [
    one.name,
    number(one.core.statements),
    number(one.mainPages.length),
    number(one.sharePages.length),
    number(one.megabytes, 1),
    number(one.build.seconds, 1),
    number(one.build.cpuSeconds, 1),
    number((1000 * one.build.cpuSeconds) / one.core.statements, 1),
    perFurther(({ build }) => build.cpuSeconds, one, before(index)),
    number(one.build.proofSeconds, 1),
    perFurther(({ build }) => build.proofSeconds, one, before(index)),
    number(one.build.peakMegabytes),
    one.mainPages[0]?.file ?? '',
    number(one.mainPages[0]?.gzipped ?? 0),
  ]),
);

const stages = Object.keys(measured[0]?.core.seconds ?? {});
printTable(
  'The core, in CPU seconds (in brackets: milliseconds for each further statement)',
  ['content', ...stages],
  measured.map((one, index) => [
    one.name,
    ...stages.map((stage) => {
      const further = perFurther(({ core }) => core.seconds[stage] ?? 0, one, before(index));
      return `${number(one.core.seconds[stage] ?? 0, 3)}${further === '' ? '' : ` (${further})`}`;
    }),
  ]),
);

printTable(
  'Pages over their budget',
  ['content', 'pages', 'which, with their bytes of gzip -9'],
  measured.map(({ name, mainPages, sharePages }) => {
    const over = [...mainPages, ...sharePages].filter(({ file, gzipped }) => gzipped > pageBudget(file).gzip);
    const named = over.slice(0, 12).map(({ file, gzipped }) => `${file} ${number(gzipped)}`);
    return [name, number(over.length), over.length === 0 ? 'none' : [...named, ...(over.length > 12 ? ['…'] : [])].join(', ')];
  }),
);
