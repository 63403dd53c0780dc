import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Outcome } from './program.ts';
import { onInterrupt } from './signals.ts';

/** The sources run through tsx; once compiled they need nothing. */
const COMPILED = import.meta.url.endsWith('.js');
const WARM = fileURLToPath(new URL(COMPILED ? 'warm.js' : 'warm.ts', import.meta.url));

/** Builds again and again in one process of its own, so that the server answers meanwhile. */
export interface Builder {
  /** One build at a time. Gives its faults, nothing when it went well. */
  build: () => Promise<string>;
  /** The next build has a new process: a module is loaded once, so changed code needs one. */
  renew: () => void;
}

/** A builder that calls the program with these arguments. */
export function openBuilder(argv: string[]): Builder {
  let child: ChildProcess | undefined;
  const renew = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  onInterrupt(renew);
  // A process that ended, be it while nothing was built, gives no answer: then a new one is asked, once.
  const told = async (): Promise<Outcome | undefined> => {
    const outcome = await ask((child ??= begin()), argv);
    if (!outcome) renew();
    return outcome;
  };
  const build = async (): Promise<string> => {
    const { status, faults } = (await told()) ?? (await told()) ?? { status: 1, faults: '' };
    return status === 0 ? '' : faults || 'the build failed';
  };
  return { build, renew };
}

function begin(): ChildProcess {
  return fork(WARM, [], {
    execArgv: COMPILED ? [] : ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/** Sends the arguments and waits for the outcome; nothing where the process ends, or has ended, before it answers. */
function ask(child: ChildProcess, argv: string[]): Promise<Outcome | undefined> {
  return new Promise((resolve) => {
    const end = (outcome?: Outcome): void => {
      child.off('message', end).off('exit', died).off('error', died);
      resolve(outcome);
    };
    const died = (): void => {
      end();
    };
    child.on('message', end).on('exit', died).on('error', died);
    child.send(argv, (error) => {
      if (error) died();
    });
  });
}
