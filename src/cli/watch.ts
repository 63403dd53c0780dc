import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { PlainError, report } from './faults.ts';
import { sayOnError } from './program.ts';

/** Several saves in a row, and a file written in pieces, are one change. Milliseconds. */
const SETTLE = 60;

/**
 * Calls `changed` after anything changes in the folders, with those of them in which it did, once at a time; what
 * happens meanwhile leads to one more call, so that the last state always wins. A call that fails is told, and is no
 * end. Folders may come later, and go. Gives what ends it.
 */
export function watchFolders(folders: string[], changed: (folders: string[]) => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  const waiting = new Set<string>();
  const runSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void runNow();
    }, SETTLE);
  };
  const runNow = async (): Promise<void> => {
    if (running) return;
    running = true;
    const now = [...waiting];
    waiting.clear();
    try {
      await changed(now);
    } catch (error) {
      report(error, sayOnError);
    } finally {
      running = false;
    }
    if (waiting.size > 0) runSoon();
  };
  const ends = folders.map((folder) =>
    watchTree(folder, () => {
      waiting.add(folder);
      runSoon();
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const end of ends) end();
  };
}

/**
 * Watches each folder of a tree by itself, and the one the tree stands in, so that it may come later. Node's own
 * recursive watching follows files on Linux, and loses one that an editor saves by putting a new file in its place.
 */
function watchTree(root: string, changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const forget = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const onChange = (): void => {
    changed();
    try {
      follow();
    } catch (error) {
      report(error, sayOnError);
    }
  };
  const follow = (): void => {
    const now = foldersIn(root);
    for (const folder of [...watchers.keys()]) if (!now.includes(folder)) forget(folder);
    const fresh = now.filter((folder) => !watchers.has(folder));
    for (const folder of fresh) {
      const watcher = watchFolder(folder, onChange);
      if (!watcher) continue;
      // A folder removed while it is watched ends the watching of it, not the program.
      watcher.on('error', () => {
        forget(folder);
        onChange();
      });
      watchers.set(folder, watcher);
    }
    // Folders that were made before their parent was watched.
    if (fresh.some((folder) => watchers.has(folder))) follow();
  };
  follow();
  const above = watchFolder(dirname(resolve(root)), onChange, basename(resolve(root)));
  above?.on('error', () => undefined);
  return () => {
    above?.close();
    for (const folder of [...watchers.keys()]) forget(folder);
  };
}

/** Watches one folder, or one name in it. Nothing where it is gone already. */
function watchFolder(folder: string, changed: () => void, only?: string): FSWatcher | undefined {
  try {
    return watch(folder, (_, name) => {
      if (isPassing(name ?? '') || (only !== undefined && name !== only)) return;
      changed();
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'ENOSPC' || code === 'EMFILE')
      throw new PlainError(
        `${folder}: the machine lets no more folders be watched; raise fs.inotify.max_user_watches and max_user_instances`,
      );
    throw error;
  }
}

/** A folder and those inside it; none where it is not there. */
function foldersIn(folder: string): string[] {
  try {
    const inside = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
    return [folder, ...inside.flatMap(({ name }) => foldersIn(join(folder, name)))];
  } catch {
    return [];
  }
}

/** Files that editors and the program itself make for a moment. */
function isPassing(name: string): boolean {
  return /(?:^|[/\\])\.|~$|\.sw.$|\.(?:lock|tmp)$|\.new-\d+$|ledger\.json$/u.test(name);
}
