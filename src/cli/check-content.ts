import { memoryBeside } from '../cache/index.ts';
import { ContentError, formatFault, readContent, type Content, type Fault } from '../content/index.ts';
import { counted } from '../editing/counted.ts';
import { exampleFaults } from '../editing/examples.ts';
import { contentFaults } from '../editing/faults.ts';
import { tellChronology } from '../pipeline.ts';
import type { CheckOptions } from './options.ts';
import { dayOf } from './day.ts';
import { mendFaults, type Mended } from './mend.ts';
import { give, say, sayAside } from './say.ts';

/** Mending may bring to light what stood behind a fault; more rounds than this mend nothing new. */
const MOST_ROUNDS = 5;

/** Says every fault of a content folder; with `--fix` mends first what can be mended. Exit status 1 on errors. */
export async function check(options: CheckOptions): Promise<void> {
  const mended: Mended[] = [];
  let checked = checkFolder(options.content);
  for (let round = 0; options.fix && round < MOST_ROUNDS; round++) {
    const now = await mendFaults(checked.faults);
    if (now.length === 0) break;
    mended.push(...now);
    checked = checkFolder(options.content);
  }
  if (checked.faults.some(({ level }) => level === 'error')) process.exitCode = 1;
  if (options.json) give(`${JSON.stringify({ ...checked, mended })}\n`);
  else tell(checked, mended);
}

/** What a check found, and whether it came as far as telling the chronology. */
export interface Checked {
  faults: Fault[];
  articles?: number;
  events?: number;
  decisions?: number;
}

/** Reads a folder and, where it can be read, tells its chronology in memory and checks that too. */
export function checkFolder(dir: string): Checked {
  let content: Content;
  try {
    content = readContent(dir);
  } catch (error) {
    if (error instanceof ContentError) return { faults: inOrder(error.faults) };
    throw error;
  }
  const { chronology, ledger, faults } = tellChronology(content, dayOf(undefined), {
    memory: memoryBeside(dir),
  });
  const { articles, decisions, warnings } = content;
  return {
    faults: inOrder([
      ...[...warnings, ...faults, ...exampleFaults(content)],
      ...contentFaults({ content, chronology, ledger }),
    ]),
    articles: articles.length,
    events: chronology.events.length,
    decisions: decisions.length,
  };
}

/** Errors first, then by file and line. */
function inOrder(faults: Fault[]): Fault[] {
  const key = ({ level, file, line = 0 }: Fault): string =>
    `${level}\0${file}\0${String(line).padStart(9, '0')}`;
  const seen = new Map(faults.map((fault) => [formatFault(fault), fault]));
  return [...seen.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function tell({ faults, articles, events, decisions }: Checked, mended: Mended[]): void {
  for (const { file, line, from, to } of mended)
    say(`${file}:${line}: mended: ${from.trim() || 'tab'} → ${to.trim() || 'spaces'}\n`);
  for (const fault of faults) sayAside(`${formatFault(fault)}\n`);
  const errors = faults.filter(({ level }) => level === 'error').length;
  const fixable = faults.filter(({ fix }) => fix !== undefined).length;
  const lines = [
    `${counted(errors, 'fault')}, ${counted(faults.length - errors, 'warning')}`,
    ...(fixable > 0 ? [`${fixable} can be mended with --fix`] : []),
    articles === undefined
      ? 'Events and decisions are checked when these are mended.'
      : `Checked ${counted(articles, 'article')}, ${counted(decisions!, 'decision')}, ${counted(events!, 'event')}.`,
  ];
  say(`${lines.join('\n')}\n`);
}
