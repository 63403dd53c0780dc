/**
 * Feeds made-up content folders, structured and raw, to the whole program but its templates, until the time is over
 * or something is found. What is found is made small and kept as a fixture.
 *
 *   node --import tsx scripts/fuzz.ts --minutes 10 --seed 1
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { folders, type Files } from '../tests/fuzz/inputs.ts';
import { holdLaws } from '../tests/fuzz/laws.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
});
const seed = Number(values.seed);
const until = Date.now() + Number(values.minutes) * 60_000;
const ledger = readFileSync('tests/fixtures/fuzz/ledger.json', 'utf8');
const ended = { refused: 0, told: 0 };
let finds = 0;

const PER_ROUND = 200;
for (let round = 0; Date.now() < until; round++) {
  const result = fc.check(
    fc.property(folders(ledger), (files) => void (ended[holdLaws(files)] += 1)),
    {
      seed: seed + round,
      numRuns: PER_ROUND,
      interruptAfterTimeLimit: Math.max(1, until - Date.now()),
    },
  );
  if (result.counterexample) keep(result.counterexample[0], result.errorInstance, seed + round);
}
console.log(
  `${ended.refused + ended.told} folders from seed ${seed}: ${ended.told} told, ${ended.refused} refused, ${finds} finds`,
);
process.exitCode = finds > 0 ? 1 : 0;

function keep(files: Files, error: unknown, at: number): void {
  finds += 1;
  const text = JSON.stringify(
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, bytes.toString('base64')])),
    null,
    1,
  );
  const path = `tests/fixtures/fuzz/found-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
  writeFileSync(path, `${text}\n`);
  console.error(
    `seed ${at}: ${path}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}
