import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** A longer line is refused, so that one line cannot take all memory. Bytes. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** A line of input: its text, or why there is none. Numbers count from 1. */
export type InputLine = { number: number; text: string } | { number: number; wrong: string };

/** The lines of a stream in UTF-8, one at a time; what is not UTF-8 or too long comes back as wrong. */
export async function* readLines(input: Readable): AsyncGenerator<InputLine> {
  let number = 1;
  let pending: Buffer[] = [];
  let length = 0;
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    let rest: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield toLine(number++, [...pending, rest.subarray(0, end)], length + end);
      pending = [];
      length = 0;
      rest = rest.subarray(end + 1);
    }
    length += rest.length;
    if (length <= LONGEST_LINE) pending.push(rest);
    else pending = [];
  }
  if (length > 0) yield toLine(number, pending, length);
}

function toLine(number: number, parts: Buffer[], length: number): InputLine {
  if (length > LONGEST_LINE) {
    return {
      number,
      wrong: `the line is longer than ${LONGEST_LINE / 1024 / 1024} MB; send smaller articles`,
    };
  }
  try {
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
  } catch {
    return { number, wrong: 'the line is not UTF-8; convert the input to UTF-8' };
  }
}

/** Writes one JSON object as a line and waits where the reader is slower than we are. */
export async function writeLine(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}
