import { Option, type Command } from 'commander';
import { contentOption, examples } from './program.ts';

interface Options {
  content: string;
  key?: true;
  partition?: true;
}

/** Mentions are gathered and answered at the end; more than this of them is work for `merge` in parts. */
export function mergeCommand(command: Command): void {
  command
    .addOption(contentOption())
    .option('--key', 'instead, write each line once for each partition it has a part in: key, tab, line')
    .addOption(
      new Option(
        '--partition',
        'read lines of "--key" sorted by key, and answer at the end of each partition',
      ).conflicts('key'),
    )
    .addHelpText('after', examples('merge < mentions.ndjson'))
    .action(async ({ content, key, partition }: Options) => {
      const { readSetting } = await import('../content/index.ts');
      const { keyInput, mergeInput, mergePartitions } = await import('./merge-lines.ts');
      readSetting(content);
      const streams = { input: process.stdin, output: process.stdout, say: console.error };
      const run = key ? keyInput : partition ? mergePartitions : mergeInput;
      if ((await run(streams)) > 0) process.exitCode = 1;
    });
}
