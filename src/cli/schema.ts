import type { Command } from 'commander';
import { UsageError } from './faults.ts';
import { examples } from './program.ts';
import { give } from './say.ts';

export function schemaCommand(command: Command): void {
  command
    .option('--write <dir>', 'write each into a file of its own, for editors that check YAML')
    .addHelpText('after', examples('schema', 'schema article', 'schema --write schemas'))
    .action(async (name: string | undefined, { write }: { write?: string }) => {
      if (write !== undefined) {
        const { writeSchemas } = await import('./begin.ts');
        writeSchemas(write);
        return;
      }
      const { jsonSchemas } = await import('./schemas.ts');
      const all = jsonSchemas();
      const chosen = name === undefined ? all : all[name];
      if (!chosen)
        throw new UsageError(`there is no schema "${name!}"; write one of: ${Object.keys(all).join(', ')}`);
      give(`${JSON.stringify(chosen, null, 2)}\n`);
    });
}
