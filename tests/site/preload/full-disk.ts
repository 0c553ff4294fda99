/** Loaded before a build: the disk is full once so many files have been written into the folder of the fresh site. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env['FILES_LEFT']);

function take(target: unknown): void {
  if (!String(target).includes('.build/fresh/') || left-- > 0) return;
  throw Object.assign(new Error(`ENOSPC: no space left on device, write '${target}'`), { code: 'ENOSPC', errno: -28, syscall: 'write' });
}

const { writeFileSync } = fs;
const { writeFile } = fs.promises;
fs.writeFileSync = (...args) => {
  take(args[0]);
  writeFileSync(...args);
};
fs.promises.writeFile = async (...args) => {
  take(args[0]);
  await writeFile(...args);
};
syncBuiltinESMExports();
