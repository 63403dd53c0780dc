import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../content/index.ts';
import { isMissing } from '../content/files.ts';
import { earlierBuild, type Earlier } from '../editing/review/since.ts';
import { changedSince, reviewChronology, timesInDoubt, type Doubt } from '../editing/review/index.ts';
import { deadAddresses } from './addresses.ts';
import { UsageError } from './faults.ts';
import type { ReviewOptions } from './options.ts';
import { doubtInWords, doubtsAsJson, summaryOf } from './review-words.ts';
import { tellFrom } from './tell.ts';
import { walkThrough } from './review-walk.ts';
import { give, say } from './say.ts';

/** Lists the doubts; on a terminal asks about one after the other and writes what is decided. */
export async function review(options: ReviewOptions): Promise<void> {
  const earlier = options.since === undefined ? undefined : readEarlier(options.since);
  const { content, chronology } = tellFrom(options.content);
  const dead = options.addresses ? await deadAddresses(content.articles) : new Map<string, string>();
  const all = reviewChronology({ content, chronology, times: timesInDoubt(chronology), dead });
  const doubts = earlier ? changedSince(all, chronology, earlier) : all;
  if (options.json)
    give(
      `${JSON.stringify(
        doubts.map((one) => doubtsAsJson(one, content.dir)),
        null,
        1,
      )}\n`,
    );
  else if (process.stdin.isTTY && process.stdout.isTTY) await walk(doubts, options);
  else say(listed(doubts, content.dir));
}

function listed(doubts: Doubt[], dir: string): string {
  const lines = doubts.map((doubt, index) => `${index + 1}. ${doubtInWords(doubt, dir)}\n`);
  return `${lines.join('\n')}${doubts.length > 0 ? '\n' : ''}${summaryOf(doubts)}\n`;
}

/** What was decided is checked at once, so that no decision is left that the next build would refuse. */
async function walk(doubts: Doubt[], options: ReviewOptions): Promise<void> {
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
