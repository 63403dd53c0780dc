import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Ahead } from '../site/make.ts';
import type { BuildOptions } from './options.ts';
import type { Outcome } from './program.ts';
import { onInterrupt } from './signals.ts';

/** The sources run through tsx; once compiled they need nothing. */
const COMPILED = import.meta.url.endsWith('.js');
const WARM = fileURLToPath(new URL(COMPILED ? 'warm.js' : 'warm.ts', import.meta.url));

/** What the builder is told: what to build, and which pages somebody has before them. */
export interface Order extends Pick<BuildOptions, 'content' | 'output'> {
  open: string[];
}

/** What it answers: pages that are made already, then what came of it all. */
export type Answer = Ahead | Outcome;

/** Builds again and again in one process of its own, so that the server answers meanwhile. */
export interface Builder {
  /** One build at a time; `show` hears of the open pages before the rest is made. Gives its faults, nothing when it went well. */
  build: (order: Order, show: (ahead: Ahead) => void) => Promise<string>;
  /** The next build has a new process: a module is loaded once, so changed code needs one. */
  renew: () => void;
}

export function openBuilder(): Builder {
  let child: ChildProcess | undefined;
  const renew = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  onInterrupt(renew);
  const build: Builder['build'] = async (order, show) => {
    // A process that ended, be it while nothing was built, gives no answer: then a new one is asked, once.
    const told = async (): Promise<Outcome | undefined> => {
      const outcome = await ask((child ??= begin()), order, show);
      if (!outcome) renew();
      return outcome;
    };
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

/** Sends the order and waits for the outcome; nothing where the process ends, or has ended, before it answers. */
function ask(child: ChildProcess, order: Order, show: (ahead: Ahead) => void): Promise<Outcome | undefined> {
  return new Promise((resolve) => {
    const end = (outcome?: Outcome): void => {
      child.off('message', hear).off('exit', died).off('error', died);
      resolve(outcome);
    };
    const hear = (answer: Answer): void => {
      if ('dir' in answer) show(answer);
      else end(answer);
    };
    const died = (): void => {
      end();
    };
    child.on('message', hear).on('exit', died).on('error', died);
    child.send(order, (error) => {
      if (error) died();
    });
  });
}
