import type { Slot } from '../cache/index.ts';
import { onDisk, readKept, stands } from './kept.ts';
import { withLock } from './lock.ts';
import { MANIFEST } from './manifest.ts';
import { clearDeadRuns, placeOf } from './swap.ts';

/** Whether every file of the last site stands as it was published, and nothing of a dead run is left beside it. */
export async function siteStands(outDir: string, keptIn: Slot): Promise<boolean> {
  const target = placeOf(outDir);
  return withLock(`${target}.lock`, async () => {
    await clearDeadRuns(target);
    const kept = readKept(target, keptIn).files;
    return (
      kept.size > 0 &&
      onDisk(target, MANIFEST) !== undefined &&
      [...kept].every(([path, made]) => stands(target, path, made))
    );
  });
}
