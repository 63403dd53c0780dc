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
  const build = async (): Promise<string> => {
    child ??= begin();
    const { status, faults } = await ask(child, argv);
    if (child.exitCode !== null || child.signalCode !== null) renew();
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

/** Sends the arguments and waits for the outcome, or for the end of the process. */
function ask(child: ChildProcess, argv: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome): void => {
      child.off('message', end).off('exit', died).off('error', failed);
      resolve(outcome);
    };
    const died = (): void => {
      end({ status: 1, faults: '' });
    };
    const failed = ({ message }: Error): void => {
      end({ status: 1, faults: message });
    };
    child.on('message', end).on('exit', died).on('error', failed);
    child.send(argv, (error) => {
      if (error) failed(error);
    });
  });
}
