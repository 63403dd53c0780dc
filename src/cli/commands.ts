import { Command } from 'commander';
import { addCommand } from './add.ts';
import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import { chronologyCommand } from './chronology.ts';
import { devCommand } from './dev.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { extractCommand, timesCommand } from './filters.ts';
import { importCommand } from './import.ts';
import { initCommand } from './init.ts';
import { mergeCommand } from './merge.ts';
import { reviewCommand } from './review.ts';
import { rollbackCommand } from './rollback.ts';
import { schemaCommand } from './schema.ts';
import { verifyCommand } from './verify.ts';
import { VERSION } from './version.ts';

/** `datelined` with all its commands; each loads what it needs when it is called. */
export function createProgram(): Command {
  const program = new Command('datelined')
    .description('Articles in, a dated, attributed, cited chronology out.')
    .version(VERSION)
    .showHelpAfterError('(add --help for how it is called)');
  const commands = [
    initCommand(),
    buildCommand(),
    devCommand(),
    addCommand(),
    importCommand(),
    checkCommand(),
    reviewCommand(),
    timesCommand(),
    extractCommand(),
    mergeCommand(),
    chronologyCommand(),
    explainCommand(),
    exportCommand(),
    verifyCommand(),
    rollbackCommand(),
    schemaCommand(),
  ];
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  for (const command of [program, ...commands]) command.exitOverride();
  return program;
}
