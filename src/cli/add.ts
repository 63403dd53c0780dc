import type { Command } from 'commander';
import type { AddOptions } from './options.ts';
import { contentOption, examples } from './program.ts';

export function addCommand(command: Command): void {
  command
    .addOption(contentOption())
    .option('--published <date>', 'day of publication, or any EDTF date (2021-10, 2021-10-01/2021-10-08)')
    .option('--publisher <name>', 'who published it')
    .option('--headline <text>', 'its headline')
    .option('--author <name>', 'who wrote it')
    .option('--url <address>', 'where it was published')
    .option('--lang <lang>', 'its language: en or fr')
    .option('--retelling', 'the text is our own retelling; its sentences are never shown as quotations')
    .option('--based-on <name...>', 'the agency or paper that it rewords')
    .option('--encoding <name>', 'the encoding of the file, where it is not UTF-8: windows-1252, utf-16le …')
    .option('--yes', 'ask nothing; what is unknown stays unknown')
    .option('--dry-run', 'show what would be added, write nothing')
    .option('--json', 'say what was done as JSON')
    .addHelpText(
      'after',
      examples(
        'add ~/Downloads/article.html',
        'add note.txt --published 2021-10-01 --publisher "The Daily" --yes',
        'add - --headline "A headline" < note.txt',
      ),
    )
    .action(async (files: string[], options: AddOptions) => {
      const { add } = await import('./add-articles.ts');
      await add(files, options);
    });
}
