import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folders } from './inputs.ts';
import { holdLaws } from './laws.ts';

const FOUND = join(import.meta.dirname, '../fixtures/fuzz');
const LEDGER = readFileSync(join(FOUND, 'ledger.json'), 'utf8');

test(
  'whatever a content folder holds, it is refused in words or told with every quotation in its place',
  { timeout: 300_000 },
  () => {
    fc.assert(
      fc.property(folders(LEDGER), (files) => void holdLaws(files)),
      { numRuns: 60 },
    );
  },
);

/** What `scripts/fuzz.ts` once found; each file is a folder as JSON, its bytes in base 64. */
test('what was found once is found no more', { timeout: 300_000 }, () => {
  for (const name of readdirSync(FOUND).filter((one) => one.startsWith('found-'))) {
    const read = JSON.parse(readFileSync(join(FOUND, name), 'utf8')) as Record<string, string>;
    const bytes = Object.entries(read).map(([path, text]) => [path, Buffer.from(text, 'base64')] as const);
    expect(() => holdLaws(Object.fromEntries(bytes)), name).not.toThrow();
  }
});
