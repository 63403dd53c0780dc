import type { Command } from 'commander';
import { examples } from './program.ts';
import { say } from './say.ts';

export function rollbackCommand(command: Command): void {
  command.addHelpText('after', examples('rollback', 'rollback /srv/site')).action(async (dir: string) => {
    const { rollback } = await import('../site/rollback.ts');
    const previous = await rollback(dir);
    say(`The earlier site stands in ${dir} again; the one that stood there is in ${previous}.\n`);
  });
}
