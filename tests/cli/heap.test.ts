import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const HEAP = pathToFileURL('src/cli/heap.ts').href;

/** Holds some 50 MB and throws as much away again and again, when it has grown old; gives the most it took, in MB. */
const TURN_OVER = `
  const held = Array.from({ length: 1e6 }, (_, at) => ({ at }));
  let passing = [];
  for (let at = 0; at < 8e6; at++) {
    passing.push({ at });
    if (passing.length === 1e6) passing = [];
  }
  console.log(held.length && process.resourceUsage().maxRSS / 1024);
`;

const peakOf = (source: string): number =>
  Number(
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source], {
      encoding: 'utf8',
    }),
  );

it('takes less memory for what is held only for a while', () => {
  const often = `import { collectOften } from '${HEAP}'; collectOften(); ${TURN_OVER}`;
  expect(peakOf(often)).toBeLessThan(0.85 * peakOf(TURN_OVER));
});
