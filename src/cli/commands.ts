import { Command } from 'commander';
import { addCommand } from './add.ts';
import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import { chronologyCommand } from './chronology.ts';
import { devCommand } from './dev.ts';
import { explainCommand } from './explain.ts';
import { extractCommand, timesCommand } from './filters.ts';
import { mergeCommand } from './merge.ts';
import { reviewCommand } from './review.ts';
import { schemaCommand } from './schema.ts';

/** `datelined` with all its commands; each loads what it needs when it is called. */
export function createProgram(): Command {
  const program = new Command('datelined')
    .description('Articles in, a dated, attributed, cited chronology out.')
    .version('0.1.0')
    .showHelpAfterError('(add --help for how it is called)');
  const commands = [
    buildCommand(),
    devCommand(),
    addCommand(),
    checkCommand(),
    reviewCommand(),
    timesCommand(),
    extractCommand(),
    mergeCommand(),
    chronologyCommand(),
    explainCommand(),
    schemaCommand(),
  ];
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  for (const command of [program, ...commands]) command.exitOverride();
  return program;
}
