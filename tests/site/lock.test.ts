import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../src/site/lock.ts';

/** No process has this number. */
const DEAD = 2 ** 22 + 1;

let root: string;
let file: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'datelined-lock-'));
});
beforeEach(() => {
  file = join(mkdtempSync(join(root, 'case-')), 'site.lock');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const left = (): string[] => readdirSync(join(file, '..'));

describe('the lock of a site (fault 4)', () => {
  it('of a dead process goes to one of those who want it at once', async () => {
    writeFileSync(file, String(DEAD));
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await setTimeout(200);
      inside--;
    };
    const all = await Promise.allSettled(Array.from({ length: 10 }, () => withLock(file, work)));
    expect(most).toBe(1);
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(left()).toEqual([]);
  });

  it('is not replaced while a living process replaces it', async () => {
    writeFileSync(file, String(DEAD));
    writeFileSync(`${file}.heir-${DEAD}`, String(process.ppid));
    await expect(withLock(file, () => Promise.resolve())).rejects.toThrow('another build is writing here');
    expect(readFileSync(file, 'utf8')).toBe(String(DEAD));
  });

  it('is replaced where whoever was about to died too', async () => {
    writeFileSync(file, String(DEAD));
    writeFileSync(`${file}.heir-${DEAD}`, String(DEAD + 1));
    await expect(withLock(file, () => Promise.resolve('done'))).resolves.toBe('done');
    expect(left()).toEqual([]);
  });

  it('that names nobody is taken over', async () => {
    writeFileSync(file, 'nonsense');
    await expect(withLock(file, () => Promise.resolve('done'))).resolves.toBe('done');
  });
});
