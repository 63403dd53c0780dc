import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Slot } from '../cache/index.ts';

/** A file of a published site: what it was made from, what is in it, and how it lies on the disk. */
export interface Made {
  /** Hash of all that decides its bytes. */
  key: string;
  /** SHA-256 of its bytes, in hex. */
  hash: string;
  /** Bytes. */
  size: number;
  /** Milliseconds since 1970, as the file system gives them. */
  changed: number;
}

/** The files of a site by path, `events/x/index.html`. */
export type Kept = Map<string, Made>;

/** What is known of the site that stands in a folder; nothing where the last one was made elsewhere. */
export function readKept(target: string, slot?: Slot): Kept {
  const [where, ...lines] = slot?.read()?.split('\n') ?? [];
  if (where !== JSON.stringify(target)) return new Map();
  return new Map(
    lines.map((line) => {
      const [key, hash, size, changed, ...path] = line.split(' ');
      return [path.join(' '), { key: key!, hash: hash!, size: Number(size), changed: Number(changed) }];
    }),
  );
}

export function writeKept(target: string, kept: Kept, slot?: Slot): void {
  const lines = [...kept].map(([path, { key, hash, size, changed }]) =>
    [key, hash, size, changed, path].join(' '),
  );
  slot?.write([JSON.stringify(target), ...lines].join('\n'));
}

/** Whether a file lies there as it was published: of this size, not changed since. */
export function stands(target: string, path: string, { size, changed }: Made): boolean {
  const found = onDisk(target, path);
  return found !== undefined && found.size === size && found.changed === changed;
}

/** Size and time of a file; nothing where there is none. */
export function onDisk(dir: string, path: string): Pick<Made, 'size' | 'changed'> | undefined {
  const found = lstatSync(join(dir, path), { throwIfNoEntry: false });
  return found?.isFile() ? { size: found.size, changed: found.mtimeMs } : undefined;
}
