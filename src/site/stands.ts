import type { Slot } from '../cache/index.ts';
import { allStand, onDisk } from './kept.ts';
import { withLock } from './lock.ts';
import { MANIFEST } from './manifest.ts';
import { clearDeadRuns, placeOf } from './swap.ts';

/** Whether every file of the last site stands as it was published, and nothing of a dead run is left beside it. */
export async function siteStands(outDir: string, standingIn: Slot): Promise<boolean> {
  const target = placeOf(outDir);
  return withLock(`${target}.lock`, async () => {
    await clearDeadRuns(target);
    return onDisk(target, MANIFEST) !== undefined && allStand(target, standingIn);
  });
}
