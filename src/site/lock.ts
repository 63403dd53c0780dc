import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

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
 * left behind by a dead process is taken over, by one of those who want it.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await takeLock(file, 3);
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
    if (linked(mine, file) || tookOver(file, mine, tries)) {
      held.add(file);
      return;
    }
  } finally {
    rmSync(mine, { force: true });
  }
  await setTimeout(20);
  await takeLock(file, tries - 1);
}

/**
 * Puts our lock in the place of one that a dead process left; throws where a living one holds it. Removing that of the
 * dead by its name might remove the lock of somebody who was faster; so only who holds the mark of its heir may replace
 * it, and only while it is still the dead one's.
 */
function tookOver(file: string, mine: string, tries: number): boolean {
  const owner = ownerOf(file);
  if ((owner !== null && holds(owner, file)) || tries === 0)
    throw new LockHeld(
      `another build is writing here (process ${owner ?? 'unknown'}); wait until it ends, or remove ${file} if that process is no build`,
    );
  const heir = `${file}.heir-${owner ?? 0}`;
  if (!linked(mine, heir)) {
    const other = ownerOf(heir);
    if (other === null || !isAlive(other)) rmSync(heir, { force: true });
    return false;
  }
  try {
    // Given back meanwhile, it is there for whoever is first.
    if (!existsSync(file) || ownerOf(file) !== owner) return false;
    renameSync(mine, file);
    return true;
  } finally {
    rmSync(heir, { force: true });
  }
}

/** Gives a file a second name, if that is not taken. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

const holds = (owner: number, file: string): boolean =>
  owner === process.pid ? held.has(file) : isAlive(owner);

function ownerOf(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
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
