import { Command } from 'commander';
import type { ImportOptions } from './options.ts';
import { contentOption, examples } from './program.ts';

export function importCommand(): Command {
  return new Command('import')
    .description(
      'Take events made by hand from a table (CSV), from TimelineJS (JSON, or its sheet as CSV) or from a folder of Markdown with front matter.',
    )
    .argument('<source>', 'a .csv or .json file, or a folder of .md files')
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
