import type { Command } from 'commander';
import { examples } from './program.ts';

export function initCommand(command: Command): void {
  command.addHelpText('after', examples('init my-chronology')).action(async (dir: string) => {
    const { beginChronology } = await import('./begin.ts');
    beginChronology(dir);
  });
}
