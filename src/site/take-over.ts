import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from '../exports/chronology.ts';
import { onDisk } from './kept.ts';
import type { MadeSite, Workshop } from './make.ts';

/** Brings the files that stay as they are into the new folder, as second names of the same file where that can be. */
export function takeOverOthers(
  { files, written }: MadeSite,
  { fresh, target }: Pick<Workshop, 'fresh' | 'target'>,
): void {
  const folders = new Set<string>();
  for (const [path, made] of files) {
    if (written.has(path)) continue;
    const folder = dirname(join(fresh, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    try {
      linkSync(join(target, path), join(fresh, path));
    } catch {
      // Some file systems give a file one name only; and a template of the user's own may have made it again.
      if (!onDisk(fresh, path)) copyFileSync(join(target, path), join(fresh, path));
      const hash = hashOf(readFileSync(join(fresh, path)));
      files.set(path, { ...made, ...onDisk(fresh, path)!, hash });
      written.add(path);
    }
  }
}
