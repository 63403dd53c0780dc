import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';

/** Somebody else is at work; not a fault of the program. */
export class LockHeld extends Error {
  override name = 'LockHeld';
}

/**
 * Locks of this process. Where a file names its number and is not among them, a dead process of the same number left
 * it: in a container every build may be number 1.
 */
const held = new Set<string>();

/**
 * Runs `work` while holding the lock file, which names the process. Throws when a living process holds it; one
 * left behind by a dead process is taken over.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await takeLock(file, 3);
  held.add(file);
  try {
    return await work();
  } finally {
    held.delete(file);
    await rm(file, { force: true });
  }
}

async function takeLock(file: string, tries: number): Promise<void> {
  const mine = `${file}-${process.pid}`;
  // At once: an interruption that waited for us to pause must not come while the file is being made.
  writeFileSync(mine, String(process.pid));
  try {
    // A link appears whole or not at all, so a lock is never without its owner.
    linkSync(mine, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = await ownerOf(file);
    if ((owner !== null && holds(owner, file)) || tries === 0)
      throw new LockHeld(
        `another build is writing here (process ${owner ?? 'unknown'}); wait until it ends, or remove ${file} if that process is no build`,
      );
    await rm(file, { force: true });
    await takeLock(file, tries - 1);
  } finally {
    rmSync(mine, { force: true });
  }
}

const holds = (owner: number, file: string): boolean =>
  owner === process.pid ? held.has(file) : isAlive(owner);

async function ownerOf(file: string): Promise<number | null> {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}

/** Whether a process of this number runs on this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
