import type { Command } from 'commander';
import type { ReviewOptions } from './options.ts';
import { contentOption, examples } from './program.ts';

export function reviewCommand(command: Command): void {
  command
    .addOption(contentOption())
    .option(
      '--since <site>',
      'only what is new or other than in an earlier build: its folder or chronology.json',
    )
    .option(
      '--addresses',
      'ask every article’s address whether it still answers; the only thing that uses the network',
    )
    .option('--by <name>', 'who decides; written into the decisions')
    .option('--json', 'all of it as JSON')
    .addHelpText('after', examples('review', 'review --since _site', 'review --json > doubts.json'))
    .action(async (options: ReviewOptions) => {
      const { review } = await import('./review-content.ts');
      await review(options);
    });
}
