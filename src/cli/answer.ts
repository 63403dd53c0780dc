import type { Readable, Writable } from 'node:stream';
import { printable } from '../content/index.ts';
import { readLines, writeLine, type InputLine } from './streams.ts';

/** A line of input that is not what it should be. */
export class LineError extends Error {}

/** The streams a filter works on; passed in, so that tests are silent. */
export interface Streams {
  input: Readable;
  output: Writable;
  say: (text: string) => void;
}

/** Makes the answer to a line; `complain` is for what is wrong with it and yet leaves an answer. */
export type Answer = (line: string, complain: (wrong: string) => void) => unknown;

/**
 * Answers each line of the input with a line of JSON as soon as it is ready. What is wrong with a line is
 * said as `stdin:LINE: what; cure` and the next one is read. Gives the number of complaints.
 */
export async function answerLines({ input, output, say }: Streams, answer: Answer): Promise<number> {
  let complaints = 0;
  for await (const line of readLines(input)) {
    if ('text' in line && line.text.trim() === '') continue;
    const complain = (wrong: string): void => {
      complaints += 1;
      say(`stdin:${line.number}: ${printable(wrong)}`);
    };
    const result = attempt(line, answer, complain);
    if (result) await writeLine(output, result.value);
  }
  return complaints;
}

function attempt(
  line: InputLine,
  answer: Answer,
  complain: (wrong: string) => void,
): { value: unknown } | null {
  if (!('text' in line)) {
    complain(line.wrong);
    return null;
  }
  try {
    return { value: answer(line.text, complain) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const own = `the program failed on this line, and the fault is its own (${reason}); please report it with the line`;
    complain(error instanceof LineError ? reason : own);
    return null;
  }
}
