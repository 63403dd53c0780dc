import { createInterface } from 'node:readline';
import { sayAside } from './say.ts';

/** Asks one question and gives the line typed, trimmed; `null` when the input has ended. */
export type Ask = (question: string) => Promise<string | null>;

/** Lets `work` ask on the terminal. Lines typed ahead wait; Ctrl-C ends the program as a signal would. */
export async function withQuestions<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const lines = terminal[Symbol.asyncIterator]();
  try {
    return await work(async (question) => {
      sayAside(question);
      const next = await lines.next();
      return next.done ? null : next.value.trim();
    });
  } finally {
    terminal.close();
  }
}
