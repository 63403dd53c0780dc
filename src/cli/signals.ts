import { constants } from 'node:os';
import type { Writable } from 'node:stream';

const cleanups = new Set<() => void>();

/** Calls `cleanup` should the program be interrupted, until the function given back is called. */
export function onInterrupt(cleanup: () => void): () => void {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** Interrupted programs leave nothing half done and say so by their status: 130 and 143. */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // The last one first: what runs in a folder ends before the folder goes.
      for (const cleanup of [...cleanups].reverse()) cleanup();
      process.exit(128 + constants.signals[signal]);
    });
  }
}

/** A reader that has seen enough (`| head -1`) ends the program without a word. */
export function endQuietly(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    for (const cleanup of cleanups) cleanup();
    process.exit(Number(process.exitCode ?? 0));
  });
}
