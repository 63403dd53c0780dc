/**
 * Builds on after random edits of articles, decisions, actors and settings, and anew beside it: the bytes must be the
 * same. Prints `N passed, N failed`.
 *
 *   node --import tsx scripts/check-incremental.ts [--edits 200] [--seed N]
 *
 * Every ten edits a chronology is begun again, in a process of its own: `--row N` is that of the Nth ten alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { readContent } from '../src/content/index.ts';
import { buildOn } from '../tests/site/again.ts';
import { anyEdit, type Edit } from '../tests/site/edits.ts';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    row: { type: 'string' },
  },
});

const IN_A_ROW = 10;

const edits = fc.sample(anyEdit, { numRuns: Number(values.edits), seed: Number(values.seed) });
const rows = Array.from({ length: Math.ceil(edits.length / IN_A_ROW) }, (_, row) =>
  edits.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW),
);

/** How many of these edits gave other bytes; each is told. */
async function faultsOf(row: Edit[]): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'datelined-edits-'));
  const { differing, faulty } = await buildOn(readContent('tests/fixtures/second-topic'), row, root);
  for (const line of differing) console.error(`FAIL ${line}`);
  rmSync(root, { recursive: true, force: true });
  return faulty;
}

/** The same in another process; one that ends early has failed in all of them. */
function faultsApart(row: number): number {
  const args = ['--import', 'tsx', ...process.argv.slice(1), '--row', String(row)];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told = /(\d+) failed/u.exec(stdout)?.[1];
  if (told === undefined) console.error(`FAIL edits ${row * IN_A_ROW + 1} and on: ended with ${status}`);
  return told === undefined ? rows[row]!.length : Number(told);
}

const alone = values.row === undefined ? undefined : rows[Number(values.row)]!;
const asked = alone ?? edits;
const failed = alone ? await faultsOf(alone) : rows.reduce((sum, _, row) => sum + faultsApart(row), 0);
console.log(`${asked.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
