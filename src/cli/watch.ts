import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Several saves in a row, and a file written in pieces, are one change. Milliseconds. */
const SETTLE = 120;

/**
 * Calls `changed` after anything changes in the folders, once at a time; what happens meanwhile leads to
 * one more call, so that the last state always wins.
 */
export function watchFolders(folders: string[], changed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const runSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void runNow();
    }, SETTLE);
  };
  const runNow = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await changed();
    running = false;
    if (again) {
      again = false;
      runSoon();
    }
  };
  for (const folder of folders) watchTree(folder, runSoon);
}

/**
 * Watches each folder of a tree by itself. Node's own recursive watching follows files on Linux, and loses
 * one that an editor saves by putting a new file in its place.
 */
function watchTree(root: string, changed: () => void): void {
  const watchers = new Map<string, FSWatcher>();
  const follow = (): void => {
    const now = foldersIn(root);
    for (const [folder, watcher] of watchers) {
      if (now.includes(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of now.filter((path) => !watchers.has(path))) {
      const watcher = watch(folder, (_, name) => {
        if (isPassing(name ?? '')) return;
        changed();
        follow();
      });
      // A folder removed while it is watched ends the watching of it, not the program.
      watcher.on('error', () => {
        watcher.close();
        watchers.delete(folder);
        changed();
      });
      watchers.set(folder, watcher);
    }
  };
  follow();
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
