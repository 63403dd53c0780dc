import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { hashOf } from '../exports/chronology.ts';
import { onDisk, stands } from './kept.ts';
import type { MadeSite, Workshop } from './make.ts';
import { MANIFEST } from './manifest.ts';

/** A folder with the whole new site. */
export interface Gathered {
  dir: string;
  /** The folders in it that have other names than before, '.' for itself; nothing where all are new. */
  folders?: Set<string>;
}

type Places = Pick<Workshop, 'fresh' | 'target'>;

/**
 * Brings what was made and what stays as it is together in one folder. What stays gets a second name of the same
 * file, where that can be. A `spare` folder, which held a site of before, has most of these names already: there only
 * what is other is done. Whatever lies in it is made into the new site, so that it may have been left at any point.
 */
export function gather(site: MadeSite, { fresh, target, spare }: Places & { spare: string }): Gathered {
  const few = site.written.size < site.files.size / 2;
  const names = few ? namesIn(spare) : undefined;
  if (!names) {
    for (const path of site.files.keys())
      if (!site.written.has(path)) takeOver(path, site, { from: target, to: fresh });
    return { dir: fresh };
  }
  return { dir: spare, folders: bringUpToDate(names, site, { fresh, target, spare }) };
}

/** What lies in a folder, with slashes; nothing where there is no such folder. */
function namesIn(dir: string): { path: string; isFile: boolean; isFolder: boolean }[] | undefined {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true }).map((entry) => ({
      // The folder is whole and plain: `relative` would take longer than reading the names.
      path: `${entry.parentPath}${sep}${entry.name}`.slice(dir.length + 1).replaceAll(sep, '/'),
      isFile: entry.isFile(),
      isFolder: entry.isDirectory(),
    }));
  } catch {
    return undefined;
  }
}

/** Makes the spare folder into the new site; gives the folders in which a name came, went or means another file. */
function bringUpToDate(
  names: NonNullable<ReturnType<typeof namesIn>>,
  site: MadeSite,
  { fresh, target, spare }: Places & { spare: string },
): Set<string> {
  const { files, written } = site;
  const touched = new Set<string>();
  const folders = foldersOf(files.keys());
  for (const { path, isFile, isFolder } of names) {
    if (isFolder ? folders.has(path) : isFile && (files.has(path) || path === MANIFEST)) continue;
    rmSync(join(spare, path), { recursive: true, force: true });
    touched.add(dirname(path));
  }
  for (const [path, made] of files) {
    if (!written.has(path) && stands(spare, path, made)) continue;
    touched.add(dirname(path));
    rmSync(join(spare, path), { force: true });
    if (written.has(path)) move(path, { from: fresh, to: spare });
    else takeOver(path, site, { from: target, to: spare });
  }
  // A folder is a name in the one above it.
  return new Set([...touched, ...foldersOf(touched)].filter((folder) => folders.has(folder)));
}

/** The folders on the way to each of these, '.' among them. */
function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  return folders;
}

interface Way {
  from: string;
  to: string;
}

function move(path: string, { from, to }: Way): void {
  mkdirSync(dirname(join(to, path)), { recursive: true });
  renameSync(join(from, path), join(to, path));
}

function takeOver(path: string, { files, written }: MadeSite, { from, to }: Way): void {
  mkdirSync(dirname(join(to, path)), { recursive: true });
  try {
    linkSync(join(from, path), join(to, path));
  } catch {
    // Some file systems give a file one name only; and a template of the user's own may have made it again.
    if (!onDisk(to, path)) copyFileSync(join(from, path), join(to, path));
    const hash = hashOf(readFileSync(join(to, path)));
    files.set(path, { ...files.get(path)!, ...onDisk(to, path)!, hash });
    written.add(path);
  }
}
