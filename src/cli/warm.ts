import { inWords } from './account.ts';
import { buildAnew } from './build-site.ts';
import type { Answer, Order } from './builder.ts';
import { report } from './faults.ts';
import { collectOften } from './heap.ts';
import { sayOnError } from './program.ts';
import { say } from './say.ts';
import { endOnSignals } from './signals.ts';

/**
 * The builder of `dev`, a process that stays: it builds what it is sent and answers with what came of it. All that is
 * loaded, parsed and compiled once is there for the next build. It ends with the process that made it.
 */
collectOften();
endOnSignals();
process.on('disconnect', () => process.exit());
process.on('message', (order: Order) => {
  void build(order);
});

const answer = (what: Answer): void => {
  process.send?.(what);
};

async function build({ open, ...where }: Order): Promise<void> {
  const told: string[] = [];
  let status = 0;
  try {
    say(inWords(await buildAnew({ ...where, preview: true, first: { addresses: open, show: answer } })));
  } catch (error) {
    status = report(error, (text) => {
      told.push(text);
      sayOnError(text);
    });
  }
  answer({ status, faults: told.join('\n') });
}
