/** What reading an article gave, kept between runs. Safe to delete; never another answer than without it. */
import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeVersion } from './code-version.ts';
import { openStore, readOnly, type Store } from './store.ts';

export { hashTree } from './code-version.ts';

/** Gives what was worked out from the same things before, or works it out and keeps it. */
export interface Memory {
  recall: <T>(from: unknown[], make: () => T) => T;
  /** Forgets what was not recalled: articles of former times. */
  prune: () => void;
}

/** Works everything out anew. */
export const FORGETFUL: Memory = { recall: (_, make) => make(), prune: () => undefined };

/** Everything that is kept between runs lies here, beside the content folder. */
export function cacheBeside(content: string): string {
  return join(dirname(resolve(content)), '.datelined');
}

/**
 * The memory beside a content folder. A key is the hash of all that the answer hangs on, this program included.
 * Answers are plain data; a new one passes through JSON as a remembered one does, so that both are alike.
 * Without `keep` nothing is written.
 */
export function memoryBeside(content: string, keep = true): Memory {
  // Folders that stand beside one another do not forget one another's articles.
  const own = openOwn(cacheBeside(content), join('articles', basename(resolve(content))));
  const store = keep ? own : readOnly(own);
  return {
    recall: <T>(from: unknown[], make: () => T): T => {
      const key = keyOf(from);
      const known = store.get(key);
      if (known !== undefined) return JSON.parse(known) as T;
      const text = JSON.stringify(make());
      store.put(key, text);
      return JSON.parse(text) as T;
    },
    prune: store.prune,
  };
}

/** The hash of plain data and of the program. */
export function keyOf(from: unknown[]): string {
  return hash('sha256', JSON.stringify([codeVersion(), ...from]));
}

/** One text that is kept from run to run. */
export interface Slot {
  read: () => string | undefined;
  write: (text: string) => void;
}

/** A text of this name kept beside a content folder. */
export function slotBeside(content: string, name: string): Slot {
  const store = openOwn(cacheBeside(content), 'builds');
  const key = keyOf([name]);
  return {
    read: () => store.get(key),
    write: (text) => {
      store.put(key, text);
    },
  };
}

/** A store that tells Git, when it is first written, to leave it alone, whoever made the chronology. */
function openOwn(dir: string, name: string): Store {
  const store = openStore(join(dir, name));
  let marked = false;
  const put: Store['put'] = (key, text) => {
    if (!marked) markAsOwn(dir);
    marked = true;
    store.put(key, text);
  };
  return { ...store, put };
}

function markAsOwn(dir: string): void {
  try {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, '.gitignore'), '*\n');
  } catch {
    // Where nothing can be kept nothing needs to be ignored.
  }
}
