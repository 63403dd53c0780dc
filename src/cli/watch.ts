import { existsSync, watch } from 'node:fs';

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
  for (const folder of folders.filter((path) => existsSync(path))) {
    const watcher = watch(folder, { recursive: true }, (_, name) => {
      if (!isPassing(name ?? '')) runSoon();
    });
    // A folder removed while it is watched ends the watching of it, not the program.
    watcher.on('error', runSoon);
  }
}

/** Files that editors and the program itself make for a moment. */
function isPassing(name: string): boolean {
  return /(?:^|[/\\])\.|~$|\.sw.$|\.(?:lock|tmp)$|\.new-\d+$|ledger\.json$/u.test(name);
}
