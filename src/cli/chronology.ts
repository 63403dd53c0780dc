import type { Command } from 'commander';
import { contentOption, examples } from './program.ts';
import { give, say } from './say.ts';

export function chronologyCommand(command: Command): void {
  command
    .addOption(contentOption())
    .option('--as-of <day>', 'the day on which changes count as published; today where left out')
    .option('--json', 'the same JSON as the site’s /data/chronology.json')
    .addHelpText('after', examples('chronology --json > chronology.json'))
    .action(async (options: { content: string; asOf?: string; json?: true }) => {
      const { tellFrom } = await import('./tell.ts');
      const { chronologyJson } = await import('../exports/chronology.ts');
      const { chronology } = tellFrom(options.content, { asOf: options.asOf });
      if (options.json) {
        give(chronologyJson(chronology));
        return;
      }
      for (const { date, status, title, slug } of chronology.events) {
        say(`${date.edtf}\t${status}\t${title.en}\t/events/${slug}/\n`);
      }
    });
}
