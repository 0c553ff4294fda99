/** Builds the project in the working directory with the project's own command, and prints its time and peak memory as JSON on the last line. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const start = performance.now();
await import(pathToFileURL(resolve('src/commands/build.ts')).href);
const seconds = (performance.now() - start) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
// Processor time in microseconds, memory in kilobytes.
console.log(JSON.stringify({ seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1000 }));
