import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../content/index.ts';
import { isMissing } from '../content/files.ts';
import { earlierBuild, type Earlier } from '../editing/review/since.ts';
import { changedSince, reviewChronology, type Doubt } from '../editing/review/index.ts';
import { deadAddresses } from './addresses.ts';
import { UsageError } from './faults.ts';
import type { ReviewOptions } from './options.ts';
import { doubtInWords, doubtsAsJson, summaryOf } from './review-words.ts';
import { tellFrom, type Told } from './tell.ts';
import { walkThrough, type Walk } from './review-walk.ts';
import { give, say } from './say.ts';

/** Lists the doubts; on a terminal asks about one after the other and writes what is decided. */
export async function review(options: ReviewOptions): Promise<void> {
  const earlier = options.since === undefined ? undefined : readEarlier(options.since);
  const told = tellFrom(options.content);
  const dead = options.addresses ? await deadAddresses(told.content.articles) : new Map<string, string>();
  const doubtsOf = (told: Told): Doubt[] => {
    const all = reviewChronology({ ...told, dead });
    return earlier ? changedSince(all, told.chronology, earlier) : all;
  };
  const doubts = doubtsOf(told);
  const { dir, types } = told.content;
  if (options.json)
    give(
      `${JSON.stringify(
        doubts.map((one) => doubtsAsJson(one, dir)),
        null,
        1,
      )}\n`,
    );
  else if (process.stdin.isTTY && process.stdout.isTTY) {
    const again = (): Doubt[] | undefined => unlessFaulty(() => doubtsOf(tellFrom(options.content)));
    await walk(doubts, { ...options, types: types.map(({ id }) => id), again });
  } else say(listed(doubts, dir));
}

/** Nothing where the content has faults: they are told when the walk ends. */
function unlessFaulty<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return undefined;
  }
}

function listed(doubts: Doubt[], dir: string): string {
  const lines = doubts.map((doubt, index) => `${index + 1}. ${doubtInWords(doubt, dir)}\n`);
  return `${lines.join('\n')}${doubts.length > 0 ? '\n' : ''}${summaryOf(doubts)}\n`;
}

/** What was decided is checked at once, so that no decision is left that the next build would refuse. */
async function walk(doubts: Doubt[], options: Walk): Promise<void> {
  const written = await walkThrough(doubts, options);
  if (written.length === 0) return;
  try {
    tellFrom(options.content);
    say(`${written.length} written; build to publish them.\n`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    say('What was written does not hold together yet:\n');
    throw error;
  }
}

/** The chronology an earlier build published. Throws a `UsageError` on what is none. */
function readEarlier(path: string): Earlier {
  const inside = join(path, 'data', 'chronology.json');
  const file = existsSync(inside) ? inside : path;
  try {
    return earlierBuild.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const what = isMissing(error) ? 'there is no such file or folder' : 'holds no earlier build';
    throw new UsageError(
      `--since: ${path}: ${what}; name the folder of a built site or its data/chronology.json`,
    );
  }
}
