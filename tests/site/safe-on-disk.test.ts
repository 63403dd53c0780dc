import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

let writeWhole: typeof import('../../src/cli/write.ts').writeWhole;
let exchange: typeof import('../../src/site/swap.ts').exchange;
let swap: typeof import('../../src/site/swap.ts').swap;

/** What was asked of the disk, in order: `sync x`, `rename x`. */
const asked: string[] = [];

async function watched(): Promise<typeof import('node:fs/promises')> {
  const real = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
  const open: typeof real.open = async (path, flags) => {
    const handle = await real.open(path, flags);
    const sync = handle.sync.bind(handle);
    handle.sync = () => {
      asked.push(`sync ${String(path)}`);
      return sync();
    };
    return handle;
  };
  const rename: typeof real.rename = (from, to) => {
    asked.push(`rename ${String(from)}`);
    return real.rename(from, to);
  };
  return { ...real, open, rename };
}

// Test files share the program of a worker: it is loaded anew with the watched disk, and again for those that follow.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock('node:fs/promises', watched);
  ({ writeWhole } = await import('../../src/cli/write.ts'));
  ({ exchange, swap } = await import('../../src/site/swap.ts'));
});

afterAll(() => {
  vi.doUnmock('node:fs/promises');
  vi.resetModules();
});

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'datelined-safe-'));
  asked.length = 0;
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('what is written', () => {
  it('is safe on the disk before the ledger has its new name, and then the name', async () => {
    const ledger = join(root, 'ledger.json');
    writeFileSync(ledger, 'old');
    await writeWhole(ledger, 'new');
    const fresh = `${ledger}.new-${process.pid}`;
    expect(asked).toEqual([`sync ${fresh}`, `rename ${fresh}`, `sync ${root}`]);
    expect(readFileSync(ledger, 'utf8')).toBe('new');
  });

  it('leaves the old ledger whole where it cannot be written', async () => {
    const ledger = join(root, 'ledger.json');
    writeFileSync(ledger, 'old');
    await expect(writeWhole(ledger, Symbol('no text') as unknown as string)).rejects.toThrow();
    expect(readdirSync(root)).toEqual(['ledger.json']);
    expect(readFileSync(ledger, 'utf8')).toBe('old');
  });

  it('is safe on the disk, file by file and folder by folder, before a site takes its place, and then its name', async () => {
    const [target, dir] = [join(root, 'site'), join(root, 'site.new')];
    const written = ['index.html', 'events/a/index.html'];
    const { mkdir, writeFile } = await import('node:fs/promises');
    for (const path of [...written, 'SHA256SUMS']) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), path);
    }
    await swap(target, { dir, written }, false);
    const placed = asked.indexOf(`rename ${dir}`);
    const safe = ['index.html', 'events/a/index.html', 'SHA256SUMS', 'events/a', 'events', ''];
    const before = asked.slice(0, placed).filter((one) => one.startsWith('sync '));
    expect(before.sort()).toEqual(safe.map((path) => `sync ${join(dir, path)}`.replace(/\/$/u, '')).sort());
    expect(asked.slice(placed + 1)).toContain(`sync ${root}`);
  });

  it('leaves the site in its place where nothing can take it', async () => {
    const target = join(root, 'site');
    mkdirSync(target);
    writeFileSync(join(target, 'index.html'), 'old');
    await expect(exchange(target)).rejects.toThrow('ENOENT');
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
  });
});
