#!/usr/bin/env node
import { Command } from 'commander';
import { addCommand } from './add.ts';
import { buildCommand } from './build.ts';
import { chronologyCommand } from './chronology.ts';
import { devCommand } from './dev.ts';
import { explainCommand } from './explain.ts';
import { extractCommand, timesCommand } from './filters.ts';
import { mergeCommand } from './merge.ts';
import { run } from './program.ts';
import { schemaCommand } from './schema.ts';
import { endQuietly, endOnSignals } from './signals.ts';

const program = new Command('datelined')
  .description('Articles in, a dated, attributed, cited chronology out.')
  .version('0.1.0')
  .showHelpAfterError('(add --help for how it is called)');

for (const command of [
  buildCommand(),
  devCommand(),
  addCommand(),
  timesCommand(),
  extractCommand(),
  mergeCommand(),
  chronologyCommand(),
  explainCommand(),
  schemaCommand(),
]) {
  program.addCommand(command.copyInheritedSettings(program));
}

for (const command of [program, ...program.commands]) command.exitOverride();

endOnSignals();
endQuietly(process.stdout);
process.exitCode = await run(program, process.argv.slice(2));
