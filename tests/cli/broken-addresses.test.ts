import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refuseBrokenAddresses } from '../../src/cli/broken-addresses.ts';
import type { Ledger, LedgerEntry } from '../../src/model.ts';

const entry = (slug: string): LedgerEntry => ({
  ...{
    id: `e-${slug}`,
    slug,
    first: '2024-01-01',
    mentions: [],
    date: '2024',
    status: 'occurred',
    title: { en: slug, fr: slug },
  },
  history: [],
});
const ledger = (...slugs: string[]): Ledger => ({ version: 1, events: slugs.map(entry) });

describe('a build over a site that stands there', () => {
  let dir = '';
  let folders = { content: '', output: '' };
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'datelined-addresses-'));
    folders = { content: dir, output: join(dir, '_site') };
    mkdirSync(join(dir, '_site', 'data'), { recursive: true });
    const published = { events: [{ slug: 'ferry-sold' }], forwards: [{ slug: 'ferry-lost' }] };
    writeFileSync(join(dir, '_site', 'data', 'chronology.json'), JSON.stringify(published));
  });
  afterEach(() => {
    rmSync(dir, { recursive: true });
  });

  test('goes on where the ledger knows all its addresses, former ones included', () => {
    expect(() => {
      refuseBrokenAddresses(folders, ledger('ferry-sold', 'ferry-lost', 'new'));
    }).not.toThrow();
  });

  test('is refused where the ledger is missing, with the way to go on', () => {
    expect(() => {
      refuseBrokenAddresses(folders, ledger('ferry-sold-2'));
    }).toThrow(/\/events\/ferry-sold\/, \/events\/ferry-lost\/; .*ledger\.json is missing.*git checkout/u);
  });

  test('is refused where an entry was taken out of the ledger by hand', () => {
    writeFileSync(join(dir, 'ledger.json'), '{}');
    expect(() => {
      refuseBrokenAddresses(folders, ledger('ferry-sold'));
    }).toThrow(/\/events\/ferry-lost\/; .*ledger\.json does not know them/u);
  });

  test('is no build over a site where none stands or none can be read', () => {
    writeFileSync(join(dir, '_site', 'data', 'chronology.json'), '{ half');
    expect(() => {
      refuseBrokenAddresses(folders, ledger());
      refuseBrokenAddresses({ ...folders, output: join(dir, 'elsewhere') }, ledger());
    }).not.toThrow();
  });
});
