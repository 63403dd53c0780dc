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

/**
 * Answers each line of the input with a line of JSON as soon as it is ready. What is wrong with a line is
 * said as `stdin:LINE: what; cure` and the next one is read. Gives the number of lines that failed.
 */
export async function answerLines(
  { input, output, say }: Streams,
  answer: (line: string) => unknown,
): Promise<number> {
  let failed = 0;
  for await (const line of readLines(input)) {
    if ('text' in line && line.text.trim() === '') continue;
    const result = attempt(line, answer);
    if ('value' in result) await writeLine(output, result.value);
    else {
      failed += 1;
      say(`stdin:${line.number}: ${printable(result.wrong)}`);
    }
  }
  return failed;
}

function attempt(line: InputLine, answer: (line: string) => unknown): { value: unknown } | { wrong: string } {
  if (!('text' in line)) return line;
  try {
    return { value: answer(line.text) };
  } catch (error) {
    if (error instanceof LineError) return { wrong: error.message };
    const reason = error instanceof Error ? error.message : String(error);
    return {
      wrong: `the program failed on this line, and the fault is its own (${reason}); please report it with the line`,
    };
  }
}
