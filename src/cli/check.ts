import type { Command } from 'commander';
import type { CheckOptions } from './options.ts';
import { contentOption, examples } from './program.ts';

export function checkCommand(command: Command): void {
  command
    .addOption(contentOption())
    .option(
      '--fix',
      'mend what needs no decision: misspelled keys, dates in words, addresses without https://',
    )
    .option('--json', 'say it as JSON')
    .addHelpText('after', examples('check', 'check --fix'))
    .action(async (options: CheckOptions) => {
      const { check } = await import('./check-content.ts');
      await check(options);
    });
}
