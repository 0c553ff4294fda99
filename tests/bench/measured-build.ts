/**
 * Builds the project of the working directory into `fresh/` and proves the pages, as `npm run build` does, but for putting them in place:
 * pages over their budget are counted, not refused. Prints {@link BuildTimes} as JSON on the last line.
 */
import { resolve } from 'node:path';
import { build } from 'astro';
import { checkBuilt } from '../../src/built/check-built.ts';

export interface BuildTimes {
  /** On the clock, without the proof. */
  readonly seconds: number;
  /** Processor time: unlike the seconds on the clock it does not depend on what else the machine does. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** Processor time of the proof. */
  readonly proofSeconds: number;
  /** How many pages the proof refuses as they weigh too much. */
  readonly refused: number;
}

/** In seconds and megabytes. */
function used(): { readonly cpu: number; readonly peak: number } {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1000 };
}

const start = { clock: performance.now(), ...used() };
await build({ outDir: resolve('fresh'), logLevel: 'silent' });
const built = { clock: performance.now(), ...used() };
const findings = checkBuilt(resolve('fresh'));
const others = findings.filter(({ rule }) => rule !== 'budgets');
if (others.length > 0) throw new Error(`The built pages are not sound: ${JSON.stringify(others.slice(0, 5), null, 2)}`);
const times: BuildTimes = {
  seconds: (built.clock - start.clock) / 1000,
  cpuSeconds: built.cpu - start.cpu,
  peakMegabytes: built.peak,
  proofSeconds: used().cpu - built.cpu,
  refused: findings.length,
};
console.log(JSON.stringify(times));
