import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refuseBrokenAddresses } from '../../src/cli/broken-addresses.ts';

const manifest = (...paths: string[]): string => paths.map((path) => `${'0'.repeat(64)}  ${path}\n`).join('');
const files = (...paths: string[]): Set<string> => new Set(paths);

describe('a build over a site that stands there (bad input 20)', () => {
  const SALE = 'events/ferry-sold/index.html';
  const YEAR = 'years/2021/index.html';
  const DATA = 'actors/norland/events.csv';
  let dir = '';
  let folders = { content: '', output: '' };
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'datelined-addresses-'));
    folders = { content: dir, output: join(dir, '_site') };
    mkdirSync(folders.output);
    writeFileSync(join(folders.output, 'SHA256SUMS'), manifest(DATA, SALE, YEAR));
  });
  afterEach(() => {
    rmSync(dir, { recursive: true });
  });

  test('goes on where it answers all its addresses', () => {
    expect(() => {
      refuseBrokenAddresses(folders, files(SALE, YEAR, DATA, 'events/new/index.html'));
    }).not.toThrow();
  });

  test('is refused where the ledger is missing, with the way to go on', () => {
    expect(() => {
      refuseBrokenAddresses(folders, files('events/ferry-sold-2/index.html', YEAR, DATA));
    }).toThrow(/answers: \/events\/ferry-sold\/; .*ledger\.json is missing.*git checkout/u);
  });

  test('is refused where a year, a month or a file of data would go, pages named first', () => {
    writeFileSync(join(dir, 'ledger.json'), '{}');
    expect(() => {
      refuseBrokenAddresses(folders, files(SALE));
    }).toThrow(/\/years\/2021\/, \/actors\/norland\/events\.csv; .*ledger\.json does not know them/u);
  });

  test('is no build over a site where none stands or none can be read', () => {
    writeFileSync(join(folders.output, 'SHA256SUMS'), 'half a line\n');
    expect(() => {
      refuseBrokenAddresses(folders, files());
      refuseBrokenAddresses({ ...folders, output: join(dir, 'elsewhere') }, files());
    }).not.toThrow();
  });
});
