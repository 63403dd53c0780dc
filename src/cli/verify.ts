import type { Command } from 'commander';
import { contentOption, examples } from './program.ts';

export function verifyCommand(command: Command): void {
  command
    .addOption(contentOption())
    .option('--hashes-only', 'without the content: hashes alone')
    .option('--json', 'say what was found as JSON')
    .addHelpText('after', examples('verify', 'verify /srv/site --hashes-only'))
    .action(async (dir: string, options: { content: string; hashesOnly?: true; json?: true }) => {
      const { verify } = await import('./verify-site.ts');
      await verify(dir, options);
    });
}
