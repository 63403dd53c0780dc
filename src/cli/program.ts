import { type Command, CommanderError, Option } from 'commander';
import { report } from './faults.ts';
import { sayAside } from './say.ts';

/** Every command that reads content takes it from the same option. */
export function contentOption(): Option {
  return new Option('--content <dir>', 'the content folder').default('content');
}

/** How the program is called: from its sources, or installed. */
const CALL = import.meta.url.endsWith('.ts') ? 'npm run --silent datelined --' : 'npx datelined';

/** What an editor reads under `--help`. */
export function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${CALL} ${line}`).join('\n')}\n`;
}

/**
 * What commander has to say of a wrong call ("error: unknown option '--ouput'", "(Did you mean --output?)" below), in a
 * line as all messages are: what is wrong; what to write instead.
 */
export function calledWrongly(command?: string): (text: string) => void {
  const call = [CALL, command, '--help'].filter(Boolean).join(' ');
  return (text) => {
    const [what = '', meant = ''] = text
      .trim()
      .replace(/^error: /u, '')
      .split(/\(Did you mean |\. Allowed choices are /u);
    const cure =
      meant === ''
        ? `"${call}" shows how it is called`
        : meant.endsWith('?)')
          ? `did you mean ${meant.slice(0, -2)}?`
          : `write one of: ${meant.replace(/\.$/u, '')}`;
    sayAside(`datelined: ${what.trimEnd().replace(/\.$/u, '').replaceAll("'", '"')}; ${cure}\n`);
  };
}

/** What a run came to: the exit status, and the faults it told. */
export interface Outcome {
  status: number;
  faults: string;
}

/** A line on standard error. */
export const sayOnError = (text: string): void => {
  sayAside(`${text}\n`);
};

/**
 * Runs the program on its arguments and gives the exit status: 0 done, 1 faults in the content, 2 called
 * wrongly. Commands throw what is wrong; this is the one place that tells it.
 */
export async function run(program: Command, argv: string[], say = sayOnError): Promise<number> {
  try {
    await program.parseAsync(argv, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return report(error, say);
  }
}
