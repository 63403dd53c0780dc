import { once } from 'node:events';
import { printable } from '../content/index.ts';
import { mergeInputLine } from '../content/schemas/filters.ts';
import { mergeLines, mergePartition, partitionsOf } from '../merge/index.ts';
import { LineError, type Streams } from './answer.ts';
import { parseLine } from './lines.ts';
import { readLines, writeLine } from './streams.ts';

/** Reads lines of `extract` or bare mentions to the end, merges them, writes the events. Gives the lines that failed. */
export async function mergeInput(streams: Streams): Promise<number> {
  const lines: unknown[] = [];
  const failed = await eachLine(streams, (text) => {
    lines.push(parseLine(text, mergeInputLine));
  });
  for (const event of mergeLines(lines)) await writeLine(streams.output, event);
  return failed;
}

/**
 * Answers each line with `KEY<tab>LINE` for each partition it has a part in, the line as it came. Keeps nothing.
 * Gives the lines that failed.
 */
export function keyInput(streams: Streams): Promise<number> {
  return eachLine(streams, async (text) => {
    const keyed = partitionsOf(parseLine(text, mergeInputLine)).map((key) => `${key}\t${text}\n`);
    if (!streams.output.write(keyed.join(''))) await once(streams.output, 'drain');
  });
}

/**
 * Reads what `keyInput` writes, sorted by key, and writes the events of each partition where its lines end: no more
 * than one partition is held. Gives the lines that failed.
 */
export async function mergePartitions(streams: Streams): Promise<number> {
  const ended = new Set<string>();
  let key: string | undefined;
  let lines: unknown[] = [];
  const end = async (): Promise<void> => {
    if (key === undefined) return;
    for (const event of mergePartition(key, lines)) await writeLine(streams.output, event);
    ended.add(key);
    lines = [];
  };
  const failed = await eachLine(streams, async (text) => {
    const tab = text.indexOf('\t');
    if (tab < 1) throw new LineError('no key before the line; write what "merge --key" gives, sorted by key');
    const own = text.slice(0, tab);
    if (own !== key) {
      await end();
      key = own;
    }
    if (ended.has(own))
      throw new LineError(`the partition "${own}" had ended; sort the lines by key (LC_ALL=C sort)`);
    lines.push(parseLine(text.slice(tab + 1), mergeInputLine));
  });
  await end();
  return failed;
}

/** Each line that is not blank; what is wrong with one is said, and the next is read. Gives how many failed. */
async function eachLine(
  { input, say }: Streams,
  take: (text: string) => void | Promise<void>,
): Promise<number> {
  let failed = 0;
  for await (const line of readLines(input)) {
    if ('text' in line && line.text.trim() === '') continue;
    try {
      if (!('text' in line)) throw new LineError(line.wrong);
      await take(line.text);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      failed += 1;
      say(`stdin:${line.number}: ${printable(error.message)}`);
    }
  }
  return failed;
}
