import type { OnProgress } from '../pipeline.ts';

/** Work shorter than this needs no news; after it, news come as often as a reader or a log can bear. Milliseconds. */
const SHORT = 2000;
const EVERY = { terminal: 500, log: 10_000 };

/** Where news go, and a clock; passed in, so that tests need not wait. */
export interface Teller {
  say: (text: string) => void;
  isTerminal: boolean;
  now: () => number;
}

/** What a reader of the account calls the stages. */
const STAGES = { dates: 'Reading dates', events: 'Reading events', chronology: 'Merging' };

/**
 * Tells stage, count and time left of long work: on a terminal in one line that is written over, in a log now
 * and then a line. `end` wipes the line.
 */
export function progressTold({ say, isTerminal, now }: Teller): { onProgress: OnProgress; end: () => void } {
  const begun = now();
  let told = -Infinity;
  let stage = '';
  let stageBegun = begun;
  let open = false;
  const onProgress: OnProgress = (current, done, of) => {
    const at = now();
    if (current !== stage) [stage, stageBegun] = [current, at];
    if (at - begun < SHORT || at - told < (isTerminal ? EVERY.terminal : EVERY.log)) return;
    told = at;
    const line = `${STAGES[current]}: ${done} of ${of} articles${timeLeft((at - stageBegun) / 1000, done, of)}`;
    say(isTerminal ? `\r\u001B[K${line}` : `${line}\n`);
    open = isTerminal;
  };
  return {
    onProgress,
    end: () => {
      if (open) say('\r\u001B[K');
      open = false;
    },
  };
}

function timeLeft(seconds: number, done: number, of: number): string {
  if (done === 0 || seconds < 1) return '';
  const left = Math.ceil((seconds * (of - done)) / done);
  return left < 1 ? '' : `, about ${left < 90 ? `${left} s` : `${Math.round(left / 60)} min`} left`;
}
