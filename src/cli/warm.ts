import { createProgram } from './commands.ts';
import { run, sayOnError, type Outcome } from './program.ts';
import { endOnSignals } from './signals.ts';

/**
 * The program in a process that stays: it runs on the arguments it is sent and answers with what came of it. All that is
 * loaded, parsed and compiled once is there for the next run. It ends with the process that made it.
 */
endOnSignals();
process.on('disconnect', () => process.exit());
process.on('message', (argv: string[]) => {
  void answer(argv);
});

async function answer(argv: string[]): Promise<void> {
  const told: string[] = [];
  const status = await run(createProgram(), argv, (text) => {
    told.push(text);
    sayOnError(text);
  });
  process.send?.({ status, faults: told.join('\n') } satisfies Outcome);
}
