import type { Command } from 'commander';
import { contentOption, examples } from './program.ts';

export function exportCommand(command: Command): void {
  command
    .addOption(contentOption())
    .addHelpText('after', examples('export', 'export events.csv > events.csv', 'export fr/timelinejs.json'))
    .action(async (name: string | undefined, { content }: { content: string }) => {
      const { exportFile } = await import('./export-file.ts');
      exportFile(content, name);
    });
}
