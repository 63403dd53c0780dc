import type { Command } from 'commander';
import type { ImportOptions } from './options.ts';
import { contentOption, examples } from './program.ts';

export function importCommand(command: Command): void {
  command
    .addOption(contentOption())
    .option('--type <id>', 'event type of the events that name none', 'statement')
    .option('--dry-run', 'show what would be written, write nothing')
    .option('--json', 'say what was done as JSON')
    .addHelpText(
      'after',
      examples('import events.csv', 'import timeline.json --type meeting', 'import notes/'),
    )
    .action(async (source: string, options: ImportOptions) => {
      const { importEvents } = await import('./import-events.ts');
      await importEvents(source, options);
    });
}
