import { Command } from 'commander';
import { examples } from './program.ts';
import { say } from './say.ts';

export function rollbackCommand(): Command {
  return new Command('rollback')
    .description('Put the site of before the last build back; once more undoes it. Content and ledger stay.')
    .argument('[dir]', 'the folder with the site', '_site')
    .addHelpText('after', examples('rollback', 'rollback /srv/site'))
    .action(async (dir: string) => {
      const { rollback } = await import('../site/rollback.ts');
      const previous = await rollback(dir);
      say(`The earlier site stands in ${dir} again; the one that stood there is in ${previous}.\n`);
    });
}
