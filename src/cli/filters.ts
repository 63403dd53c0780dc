import type { Command } from 'commander';
import type { Setting } from '../content/index.ts';
import type { Answer } from './answer.ts';
import { contentOption, examples } from './program.ts';

interface Options {
  content: string;
}

export function timesCommand(command: Command): void {
  command
    .addOption(contentOption())
    .addHelpText('after', examples('times < articles.ndjson'))
    .action(async ({ content }: Options) => {
      const { timesLine } = await import('./lines.ts');
      await filter(content, timesLine);
    });
}

export function extractCommand(command: Command): void {
  command
    .addOption(contentOption())
    .addHelpText('after', examples('extract --content content < articles.ndjson'))
    .action(async ({ content }: Options) => {
      const { extractLine } = await import('./lines.ts');
      await filter(content, extractLine);
    });
}

type Prepare = (setting: Setting) => Answer;

/** One line in, one line out, constant memory; a bad line is told on standard error and the rest goes on. */
async function filter(dir: string, prepare: Prepare): Promise<void> {
  const { readSetting } = await import('../content/index.ts');
  const { answerLines } = await import('./answer.ts');
  const answer = prepare(readSetting(dir));
  const failed = await answerLines(
    { input: process.stdin, output: process.stdout, say: console.error },
    answer,
  );
  if (failed > 0) process.exitCode = 1;
}
