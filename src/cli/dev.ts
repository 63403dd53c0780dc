import type { Command } from 'commander';
import { UsageError } from './faults.ts';
import { contentOption, examples } from './program.ts';

export function devCommand(command: Command): void {
  command
    .addOption(contentOption())
    .option('--port <number>', 'port of http://localhost', '8080')
    .addHelpText('after', examples('dev', 'dev --port 3000'))
    .action(async ({ content, port }: { content: string; port: string }) => {
      const number = Number(port);
      if (!Number.isInteger(number) || number < 0 || number > 65535) {
        throw new UsageError(`--port: "${port}" is not a port; write a number such as 8080`);
      }
      const { serveAndWatch } = await import('./serve.ts');
      await serveAndWatch(content, number);
    });
}
