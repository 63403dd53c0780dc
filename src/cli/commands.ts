import { Command } from 'commander';
import { calledWrongly } from './program.ts';
import { VERSION } from './version.ts';

interface Listed {
  name: string;
  alias?: string;
  about: string;
  /** How it is written, what it is, and what is taken where it is left out. */
  argument?: [call: string, about: string, otherwise?: string];
  /** Gives the command its options and its work. */
  load: () => Promise<(command: Command) => void>;
}

/** The commands as `--help` lists them. Their options are loaded when one is called, what they need when it works. */
const COMMANDS: Listed[] = [
  {
    name: 'init',
    about: 'Begin a new chronology: settings, actors, an example article and decision, all with comments.',
    argument: ['<dir>', 'a new or empty folder'],
    load: async () => (await import('./init.ts')).initCommand,
  },
  {
    name: 'build',
    about: 'Build the site from the content folder.',
    load: async () => (await import('./build.ts')).buildCommand,
  },
  {
    name: 'dev',
    alias: 'serve',
    about: 'Build, serve on this machine, and build again whenever content, templates or source change.',
    load: async () => (await import('./dev.ts')).devCommand,
  },
  {
    name: 'add',
    about: 'Add articles to the content folder: text, Markdown or saved HTML files, folders of them, or "-".',
    argument: ['<file...>', 'files or folders; "-" reads one article from standard input'],
    load: async () => (await import('./add.ts')).addCommand,
  },
  {
    name: 'import',
    about:
      'Take events made by hand from a table (CSV), from TimelineJS (JSON, or its sheet as CSV) or from a folder of Markdown with front matter.',
    argument: ['<source>', 'a .csv or .json file, or a folder of .md files'],
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'check',
    about: 'Check the whole content folder without building: every fault at once, with file, line and cure.',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  {
    name: 'review',
    about:
      'Show what is worth a human look, the most important first, with the file that would settle it. On a terminal it walks through.',
    load: async () => (await import('./review.ts')).reviewCommand,
  },
  {
    name: 'times',
    about:
      'Filter: article lines in, time expressions out (NDJSON). Each line is answered as soon as it is read.',
    load: async () => (await import('./filters.ts')).timesCommand,
  },
  {
    name: 'extract',
    about:
      'Filter: article lines in, event mentions out (NDJSON). Each line is answered as soon as it is read.',
    load: async () => (await import('./filters.ts')).extractCommand,
  },
  {
    name: 'merge',
    about: 'Filter: lines of "extract", or bare mentions, in; events out (NDJSON), at the end of the input.',
    load: async () => (await import('./merge.ts')).mergeCommand,
  },
  {
    name: 'chronology',
    about: 'Print the chronology: a line for each event, or all of it as JSON. Nothing is written.',
    load: async () => (await import('./chronology.ts')).chronologyCommand,
  },
  {
    name: 'explain',
    about:
      'Say in words why an event, a sentence, a date, an article or a decision is as it is, or why an event is missing.',
    argument: [
      '<what...>',
      'an event (id or address), an article or a line of it (a.md, a.md:12), a decision’s file, a date (2024-03-01, 2024-03), or words of a sentence',
    ],
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  {
    name: 'export',
    about:
      'Print the chronology in one of the formats of the site; without a name, list them. Nothing is written.',
    argument: [
      '[name]',
      'the end of its address: events.csv, sources.bib, fr/events.ics, actors/mali/events.json …',
    ],
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'verify',
    about: 'Hold a published folder against its hashes, and find every quotation again in its article.',
    argument: ['[dir]', 'the folder with the site', '_site'],
    load: async () => (await import('./verify.ts')).verifyCommand,
  },
  {
    name: 'rollback',
    about: 'Put the site of before the last build back; once more undoes it. Content and ledger stay.',
    argument: ['[dir]', 'the folder with the site', '_site'],
    load: async () => (await import('./rollback.ts')).rollbackCommand,
  },
  {
    name: 'schema',
    about:
      'Print the JSON Schema of a content file, or of what a filter takes or gives; all of them without a name.',
    argument: ['[name]', 'one of the names that "datelined schema" prints as keys'],
    load: async () => (await import('./schema.ts')).schemaCommand,
  },
];

/** `datelined` with all its commands. */
export function createProgram(): Command {
  const program = new Command('datelined')
    .description('Articles in, a dated, attributed, cited chronology out.')
    .version(VERSION)
    .configureOutput({ outputError: calledWrongly() })
    .exitOverride();
  for (const listed of COMMANDS) program.addCommand(commandOf(listed).exitOverride());
  // Commander's own would show the help of a command before its options are loaded.
  program.helpCommand(false);
  program
    .command('help [command]')
    .description('The same as --help.')
    .action(async (name: string = '--help') => {
      const help = COMMANDS.some(isCalled(name)) ? ['--help'] : [];
      await program.parseAsync([name, ...help], { from: 'user' });
    });
  return program.hook('preSubcommand', async (_, command) => {
    const dress = await COMMANDS.find(isCalled(command.name()))?.load();
    dress?.(command);
  });
}

const isCalled =
  (word: string) =>
  ({ name, alias }: Listed): boolean =>
    word === name || word === alias;

function commandOf({ name, alias, about, argument }: Listed): Command {
  const command = new Command(name).description(about).configureOutput({ outputError: calledWrongly(name) });
  if (alias !== undefined) command.alias(alias);
  if (argument) command.argument(...argument);
  return command;
}
