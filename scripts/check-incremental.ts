/**
 * Builds on after random edits of articles, decisions, actors and settings, and anew beside it: the bytes must be the
 * same. Prints `N passed, N failed`.
 *
 *   node --import tsx scripts/check-incremental.ts [--edits 200] [--seed N]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { readContent } from '../src/content/index.ts';
import { buildOn } from '../tests/site/again.ts';
import { anyEdit } from '../tests/site/edits.ts';

const { values } = parseArgs({
  options: { edits: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});

/** Edits in a row before a chronology is begun again. */
const IN_A_ROW = 10;

const content = readContent('tests/fixtures/second-topic');
const edits = fc.sample(anyEdit, { numRuns: Number(values.edits), seed: Number(values.seed) });
let failed = 0;
for (let at = 0; at < edits.length; at += IN_A_ROW) {
  const root = mkdtempSync(join(tmpdir(), 'datelined-edits-'));
  const { differing, faulty } = await buildOn(content, edits.slice(at, at + IN_A_ROW), root);
  for (const line of differing) console.error(`FAIL ${line}`);
  failed += faulty;
  rmSync(root, { recursive: true, force: true });
}
console.log(`${edits.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
