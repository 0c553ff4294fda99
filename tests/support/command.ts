/** Runs a command of `src/commands/` in a project's folder, as `npm run` does, without npm's own output. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { plainEnvironment } from './built-site.ts';
import { projectRoot } from './content-copy.ts';

export interface CommandOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * @param root the project's folder, which holds `content/`
 * @param name the name of the command's file, without its ending
 */
export function runCommand(root: string, name: string, ...args: readonly string[]): Promise<CommandOutcome> {
  return new Promise((settle) => {
    execFile(
      process.execPath,
      [join(projectRoot, `src/commands/${name}.ts`), ...args],
      { cwd: root, env: plainEnvironment() },
      (error, stdout, stderr) => settle({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}
