import { stat } from 'node:fs/promises';
import { withLock } from './lock.ts';
import { manifestFaults } from './manifest.ts';
import { clearDeadRuns, exchange, placeOf, previousOf } from './swap.ts';

/** There is nothing to go back to, or it is not as it was published. */
export class NoWayBack extends Error {
  override name = 'NoWayBack';
}

/**
 * Puts the last good site back in its place; the one that stood there becomes the previous one, so that the same call
 * undoes it. Gives the place of that one. Throws `NoWayBack`, and then nothing was changed.
 */
export async function rollback(outDir: string): Promise<string> {
  const target = placeOf(outDir);
  return withLock(`${target}.lock`, async () => {
    await clearDeadRuns(target);
    const previous = previousOf(target);
    if (!(await stat(previous).catch(() => null)))
      throw new NoWayBack(
        `there is no earlier site (${previous}); "datelined build" makes one from the content`,
      );
    const faults = await manifestFaults(previous);
    if (faults.length > 0)
      throw new NoWayBack(
        `the earlier site is not as it was published: ${faults[0]!} (${faults.length} faults)`,
      );
    await exchange(target);
    return previous;
  });
}
