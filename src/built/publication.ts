/**
 * Puts a finished site in the place of the last one. Both lie below the project's root, so each step is one renaming, which the file
 * system does whole or not at all. Between the two renamings there is no `dist/`, only the last site beside it: Node has no call that
 * exchanges two folders at once, and a symbolic link in place of the folder would not be followed by every host that copies it. So a
 * process that is killed in that moment leaves the last site whole in `.build/`, and the next build begins by putting it back.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Thrown where another build of the same project is at work. */
export class BuildIsRunning extends Error {
  override name = 'BuildIsRunning';
}

/** Where a build works, below the project's root. */
export interface Publication {
  /** The folder into which it builds; empty at first. */
  readonly fresh: string;
  /** Puts the fresh site in the place of the last one. */
  readonly publish: () => void;
  /** Ends the work: the last good site is in its place, whether or not the fresh one was published. What was built and not published stays. */
  readonly close: () => void;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Two builds at once would publish each other's half. The number of a process that was killed tells that its lock is stale. */
function takeLock(lock: string): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!existsSync(lock)) throw error;
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid > 0 && isAlive(pid)) {
      throw new BuildIsRunning(`Another build is running here, as process ${pid}; wait for it. If that is no build, remove ${lock}`);
    }
    writeFileSync(lock, String(process.pid));
  }
}

/**
 * Prepares a build.
 * @param root the project's root, which holds `dist/`
 * @throws BuildIsRunning
 */
export function openPublication(root: string): Publication {
  const dist = join(root, 'dist');
  const work = join(root, '.build');
  const [fresh, old, lock] = [join(work, 'fresh'), join(work, 'old'), join(work, 'lock')];
  const restore = () => {
    if (!existsSync(dist) && existsSync(old)) renameSync(old, dist);
  };
  const clear = () => {
    for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  };
  mkdirSync(work, { recursive: true });
  takeLock(lock);
  restore();
  clear();
  return {
    fresh,
    publish: () => {
      if (existsSync(dist)) renameSync(dist, old);
      renameSync(fresh, dist);
    },
    close: () => {
      restore();
      rmSync(old, { recursive: true, force: true });
      rmSync(lock, { force: true });
    },
  };
}
