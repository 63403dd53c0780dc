import { Command } from 'commander';
import { contentOption, examples } from './program.ts';

/** Mentions are gathered and answered at the end; more than this of them is work for `merge` in parts. */
export function mergeCommand(): Command {
  return new Command('merge')
    .description(
      'Filter: lines of "extract", or bare mentions, in; events out (NDJSON), at the end of the input.',
    )
    .addOption(contentOption())
    .addHelpText('after', examples('merge < mentions.ndjson'))
    .action(async ({ content }: { content: string }) => {
      const { readSetting } = await import('../content/index.ts');
      const { mergeInput } = await import('./merge-lines.ts');
      readSetting(content);
      const streams = { input: process.stdin, output: process.stdout, say: console.error };
      if ((await mergeInput(streams)) > 0) process.exitCode = 1;
    });
}
