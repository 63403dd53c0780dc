import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Kept } from './kept.ts';
import type { MadeSite } from './make.ts';
import { MANIFEST } from './manifest.ts';

/**
 * Brings what is new into a site where it stands, and takes away what it no longer has. A kill in between leaves a mixture,
 * which the next build knows by the times of the files: for a site that is only looked at while it is worked on.
 */
export function changeInPlace(
  { files, written }: MadeSite,
  { fresh, target, before }: { fresh: string; target: string; before: Kept },
): void {
  for (const path of before.keys()) if (!files.has(path)) rmSync(join(target, path), { force: true });
  for (const path of [...written, MANIFEST]) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    renameSync(join(fresh, path), join(target, path));
  }
}
