import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFolders } from '../../src/cli/watch.ts';

let root: string;
let stop: () => void;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'datelined-watch-'));
});
afterEach(() => {
  stop();
  rmSync(root, { recursive: true, force: true });
});

/** The folders each call was given. */
function calls(folders: string[], first = (): Promise<void> => Promise.resolve()): string[][] {
  const seen: string[][] = [];
  stop = watchFolders(folders, (changed) => {
    seen.push(changed);
    return seen.length === 1 ? first() : Promise.resolve();
  });
  return seen;
}

const seen = (all: string[][], times: number): Promise<void> =>
  vi.waitFor(
    () => {
      expect(all.length).toBeGreaterThanOrEqual(times);
    },
    { timeout: 10_000 },
  );

describe('watching folders', () => {
  it('goes on after a call that failed', async () => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const all = calls([root], () => Promise.reject(new Error('no room')));
    writeFileSync(join(root, 'one.md'), 'x');
    await seen(all, 1);
    writeFileSync(join(root, 'two.md'), 'x');
    await seen(all, 2);
    expect(told.mock.calls.join('\n')).toContain('no room');
    told.mockRestore();
  });

  it('sees what is written into a folder that came later', async () => {
    const all = calls([join(root, 'templates')]);
    mkdirSync(join(root, 'templates', 'parts'), { recursive: true });
    await seen(all, 1);
    writeFileSync(join(root, 'templates', 'parts', 'list.js'), 'x');
    await seen(all, 2);
  });

  it('says in which folder it was', async () => {
    const [content, templates] = [join(root, 'content'), join(root, 'templates')];
    mkdirSync(content);
    mkdirSync(templates);
    const all = calls([content, templates]);
    writeFileSync(join(templates, 'style.css'), 'x');
    await seen(all, 1);
    expect(all[0]).toEqual([templates]);
  });
});
