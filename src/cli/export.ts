import { Command } from 'commander';
import { contentOption, examples } from './program.ts';

export function exportCommand(): Command {
  return new Command('export')
    .description(
      'Print the chronology in one of the formats of the site; without a name, list them. Nothing is written.',
    )
    .argument(
      '[name]',
      'the end of its address: events.csv, sources.bib, fr/events.ics, actors/mali/events.json …',
    )
    .addOption(contentOption())
    .addHelpText('after', examples('export', 'export events.csv > events.csv', 'export fr/timelinejs.json'))
    .action(async (name: string | undefined, { content }: { content: string }) => {
      const { exportFile } = await import('./export-file.ts');
      exportFile(content, name);
    });
}
