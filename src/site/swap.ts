import { lstatSync, realpathSync, statSync } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Gathered } from './gather.ts';
import { isAlive } from './lock.ts';
import { MANIFEST, manifestFaults } from './manifest.ts';

/** What stands in the place of the site is none of ours, and would be lost. */
export class NoSite extends Error {
  override name = 'NoSite';
}

/** Where a site goes: the folder itself where a link to it is named, so that the link stays. */
export function placeOf(outDir: string): string {
  const path = resolve(outDir);
  return statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path;
}

/** Throws `NoSite` where anything but a site, an empty folder or nothing stands in the place of a site. */
export async function refuseOthers(target: string): Promise<void> {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found === undefined) return;
  const cure = 'name another folder with --output, or empty this one';
  if (!found.isDirectory()) throw new NoSite(`${target}: this is no folder; ${cure}`);
  const names = await readdir(target);
  if (names.length > 0 && !names.includes(MANIFEST))
    throw new NoSite(
      `${target}: holds something else than a site (there is no ${MANIFEST} in it), which would be lost; ${cure}`,
    );
}

/** Folders beside the site that belong to this run: the new site while it is made, the old one while it is replaced. */
export function siblingsOf(target: string): { fresh: string; old: string } {
  return { fresh: `${target}.new-${process.pid}`, old: `${target}.old-${process.pid}` };
}

/** Where the last good site stands, for `rollback`. */
export function previousOf(target: string): string {
  return `${target}.previous`;
}

/** Where the site before the previous one stands, from which the next one is made: it has most of its files. */
export function spareOf(target: string): string {
  return `${target}.spare`;
}

/** A whole new site beside the old one, and what has to be made safe on the disk: files, and folders where not all have. */
interface NewSite extends Gathered {
  written: Iterable<string>;
}

/**
 * Puts the new site in the place of the old one; what is new in it is first made safe on the disk. Where the old
 * one is as it was published it is kept as the previous site.
 */
export async function swap(target: string, { dir, folders, written }: NewSite, keep: boolean): Promise<void> {
  const { old } = siblingsOf(target);
  await syncAll([...written, MANIFEST].map((path) => join(dir, path)));
  await syncAll(
    folders ? innermostFirst([...folders, '.'].map((path) => join(dir, path))) : await foldersIn(dir),
  );
  await replace(target, dir);
  if (keep) await keepAsPrevious(target, old);
  else await rm(old, { recursive: true, force: true });
}

/** Exchanges the site and the previous one. Throws what the machine says; then the site is still whole. */
export async function exchange(target: string): Promise<void> {
  await replace(target, previousOf(target));
  await moved(siblingsOf(target).old, previousOf(target));
  await sync(dirname(target));
}

/** The site goes to `old`, the folder beside it into its place. Between the two renames a kill is repaired later. */
async function replace(target: string, by: string): Promise<void> {
  const { old } = siblingsOf(target);
  const had = await moved(target, old);
  try {
    await rename(by, target);
  } catch (error) {
    if (had) await rename(old, target);
    throw error;
  }
  await sync(dirname(target));
}

/** Renamed out of the way first, so that what is called previous is whole at every moment. */
async function keepAsPrevious(target: string, old: string): Promise<void> {
  const spare = spareOf(target);
  await rm(spare, { recursive: true, force: true });
  await moved(previousOf(target), spare);
  await moved(old, previousOf(target));
}

/**
 * Removes what dead runs left beside the site, whose lock is held: whatever stands there is of a dead run. An old site that was never replaced is put back; one that was
 * replaced, but not yet kept, becomes the previous site.
 */
export async function clearDeadRuns(target: string): Promise<void> {
  const parent = dirname(target);
  const names = await readdir(parent).catch((): string[] => []);
  const left = names.filter((name) => isOfDeadRun(name, basename(target)));
  const whole = left.find((name) => name.includes('.old-'));
  if (whole !== undefined && !names.includes(basename(target))) await rename(join(parent, whole), target);
  else if (whole !== undefined && (await manifestFaults(join(parent, whole))).length === 0)
    await keepAsPrevious(target, join(parent, whole));
  for (const name of left) await rm(join(parent, name), { recursive: true, force: true });
}

function isOfDeadRun(name: string, site: string): boolean {
  if (!name.startsWith(`${site}.`)) return false;
  const [, what, pid] = /^(new|old|lock|lock\.heir)-(\d+)$/.exec(name.slice(site.length + 1)) ?? [];
  // Another build that asks for the lock is alive.
  return what !== undefined && (what !== 'lock' || !isAlive(Number(pid)));
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Files open at once while they are made safe; a machine may allow no more than 64. */
const AT_ONCE = 16;

async function syncAll(paths: string[]): Promise<void> {
  for (let at = 0; at < paths.length; at += AT_ONCE)
    await Promise.all(paths.slice(at, at + AT_ONCE).map(sync));
}

/** A folder with all those in it, the innermost first. */
async function foldersIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const inner = entries.filter((entry) => entry.isDirectory());
  return innermostFirst([...inner.map((entry) => join(entry.parentPath, entry.name)), dir]);
}

const innermostFirst = (paths: string[]): string[] => paths.sort((a, b) => b.length - a.length);

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
