/** Loaded before a build: the process is killed in the worst moment, when the last site has left its place and the fresh one is not there yet. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { renameSync } = fs;
fs.renameSync = (from, to) => {
  renameSync(from, to);
  if (String(from).endsWith('dist')) process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
