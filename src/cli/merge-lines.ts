import { printable } from '../content/index.ts';
import { mergeInputLine } from '../content/schemas/filters.ts';
import { mergeLines } from '../merge/index.ts';
import { LineError, type Streams } from './answer.ts';
import { parseLine } from './lines.ts';
import { readLines, writeLine } from './streams.ts';

/** Reads lines of `extract` or bare mentions to the end, merges them, writes the events. Gives the lines that failed. */
export async function mergeInput({ input, output, say }: Streams): Promise<number> {
  const lines: unknown[] = [];
  let failed = 0;
  for await (const line of readLines(input)) {
    if ('text' in line && line.text.trim() === '') continue;
    try {
      if (!('text' in line)) throw new LineError(line.wrong);
      lines.push(parseLine(line.text, mergeInputLine));
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      failed += 1;
      say(`stdin:${line.number}: ${printable(error.message)}`);
    }
  }
  for (const event of mergeLines(lines)) await writeLine(output, event);
  return failed;
}
