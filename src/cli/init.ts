import { Command } from 'commander';
import { examples } from './program.ts';

export function initCommand(): Command {
  return new Command('init')
    .description(
      'Begin a new chronology: settings, actors, an example article and decision, all with comments.',
    )
    .argument('<dir>', 'a new or empty folder')
    .addHelpText('after', examples('init my-chronology'))
    .action(async (dir: string) => {
      const { beginChronology } = await import('./begin.ts');
      beginChronology(dir);
    });
}
