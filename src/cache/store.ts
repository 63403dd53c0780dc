import { hash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Texts by name in a folder that may be deleted at any time. Nothing here ever fails: what cannot be read is not
 * there, what cannot be written is not kept.
 */
export interface Store {
  get: (name: string) => string | undefined;
  put: (name: string, text: string) => void;
  /** Removes all that was neither read nor written through this store. */
  prune: () => void;
}

/** The same store, into which nothing new is put. */
export const readOnly = ({ get }: Store): Store => ({ get, put: () => undefined, prune: () => undefined });

/** The store in a folder, which is made when something is first put into it. */
export function openStore(dir: string): Store {
  const used = new Set<string>();
  const fileOf = (name: string): string => join(dir, name.slice(0, 2), name);
  return {
    get: (name) => {
      const text = readSealed(fileOf(name));
      if (text !== undefined) used.add(name);
      return text;
    },
    put: (name, text) => {
      used.add(name);
      quietly(() => {
        writeSealed(fileOf(name), text);
      });
    },
    prune: () => {
      quietly(() => {
        removeOthers(dir, used);
      });
    },
  };
}

/** The first line is the hash of the rest, so that a text cut short or changed is known for what it is. */
const seal = (bytes: Uint8Array): string => hash('sha256', bytes);

function readSealed(file: string): string | undefined {
  try {
    const whole = readFileSync(file);
    const text = whole.subarray(65);
    return whole.toString('latin1', 0, 65) === `${seal(text)}\n` ? text.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside its place and renamed: two programs at once, or a kill, leave no half of a file. */
function writeSealed(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.new-${process.pid}`;
  const bytes = Buffer.from(text);
  try {
    writeFileSync(fresh, `${seal(bytes)}\n`);
    appendFileSync(fresh, bytes);
    renameSync(fresh, file);
  } finally {
    rmSync(fresh, { force: true });
  }
}

function removeOthers(dir: string, used: Set<string>): void {
  for (const folder of readdirSync(dir))
    for (const name of readdirSync(join(dir, folder)))
      if (!used.has(name)) rmSync(join(dir, folder, name), { force: true });
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // A full disk or a folder that is read-only: the next run works it out again.
  }
}
