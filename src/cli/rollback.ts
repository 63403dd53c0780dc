import { Command } from 'commander';
import { PlainError } from './faults.ts';
import { examples } from './program.ts';

export function rollbackCommand(): Command {
  return new Command('rollback')
    .description('Put the site of before the last build back; once more undoes it. Content and ledger stay.')
    .argument('[dir]', 'the folder with the site', '_site')
    .addHelpText('after', examples('rollback', 'rollback /srv/site'))
    .action(async (dir: string) => {
      const { NoWayBack, rollback } = await import('../site/rollback.ts');
      const previous = await rollback(dir).catch((error: unknown) => {
        throw error instanceof NoWayBack ? new PlainError(error.message) : error;
      });
      process.stdout.write(
        `The earlier site stands in ${dir} again; the one that stood there is in ${previous}.\n`,
      );
    });
}
