import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { memoryBeside, sitesBeside } from '../cache/index.ts';
import { formatFault } from '../content/index.ts';
import { reviewChronology, timesInDoubt } from '../editing/review/index.ts';
import { ledgerText } from '../merge/index.ts';
import type { Chronology } from '../model.ts';
import { publishSite, type PublishReport } from '../site/publish.ts';
import { siblingsOf } from '../site/swap.ts';
import { templatesBeside, type BuildOptions } from './options.ts';
import { refuseBrokenAddresses } from './broken-addresses.ts';
import { type Changes, changesBetween, changesInWords } from './changes.ts';
import { progressTold } from './progress.ts';
import { onInterrupt } from './signals.ts';
import { tellFrom, type Told } from './tell.ts';
import { writeWhole } from './write.ts';

/** What a build did, for the terminal and for `--json`. */
export interface Account {
  articles: number;
  events: number;
  new: string[];
  changed: string[];
  gone: string[];
  /** The same with what changed. */
  changes: Changes;
  unknownNames: number;
  /** Doubts that `review` would show. */
  toReview: number;
  warnings: string[];
  site?: PublishReport;
}

/**
 * Content → chronology and ledger → site, made and checked beside the old one → ledger → the new site takes
 * the old one's place. Whatever fails on the way, the site published before stays whole.
 */
export async function build(options: BuildOptions): Promise<void> {
  const { onProgress, end } = newsFor(options);
  const memory = memoryBeside(options.content, !options.dryRun);
  const told = tellFrom(options.content, { asOf: options.asOf, onProgress, memory });
  end();
  for (const warning of told.content.warnings) console.error(formatFault(warning));
  if (!options.preview && !options.dryRun) refuseBrokenAddresses(options, told.ledger);
  const site = options.dryRun ? undefined : await publish(options, told);
  memory.prune();
  const account = accountOf(told, site);
  if (options.json) process.stdout.write(`${JSON.stringify(account)}\n`);
  else if (!options.quiet) process.stdout.write(inWords(account));
}

/** Long work is told on standard error, unless only the account is wanted. */
function newsFor({ quiet, json }: BuildOptions): Pick<ReturnType<typeof progressTold>, 'onProgress' | 'end'> {
  const silent = quiet ?? json ?? false;
  const say = (text: string): void => {
    if (!silent) process.stderr.write(text);
  };
  return progressTold({ say, isTerminal: process.stderr.isTTY, now: () => performance.now() });
}

async function publish({ content, output, preview }: BuildOptions, told: Told): Promise<PublishReport> {
  const done = onInterrupt(() => {
    tidyUp(resolve(output));
  });
  try {
    const keepLedger = async (): Promise<void> => {
      if (!preview) await writeLedger(content, told);
    };
    return await publishSite(told.chronology, output, keepLedger, {
      userTemplates: templatesBeside(content),
      keptIn: sitesBeside(content),
    });
  } finally {
    done();
  }
}

/** After an interruption: the old site back where it stood, nothing of the new one left, the lock free. */
function tidyUp(target: string): void {
  const { fresh, old } = siblingsOf(target);
  try {
    if (!existsSync(target) && existsSync(old)) renameSync(old, target);
    rmSync(fresh, { recursive: true, force: true });
    rmSync(`${target}.lock-${process.pid}`, { force: true });
    if (readFileSync(`${target}.lock`, 'utf8') === String(process.pid))
      rmSync(`${target}.lock`, { force: true });
  } catch {
    // What is left is cleared by the next build.
  }
}

/** The ledger is written only when it says something else than before, so that git sees no empty change. */
async function writeLedger(content: string, told: Told): Promise<void> {
  const text = ledgerText(told.ledger);
  if (text !== ledgerText(told.content.ledger)) await writeWhole(join(content, 'ledger.json'), text);
}

function accountOf({ content, chronology, ledger }: Told, site: PublishReport | undefined): Account {
  const changes = changesBetween(content.ledger, ledger);
  const slugs = (lines: { slug: string }[]): string[] => lines.map(({ slug }) => slug);
  return {
    articles: chronology.articles.length,
    events: chronology.events.length,
    new: slugs(changes.new),
    changed: slugs(changes.changed),
    gone: slugs(changes.gone),
    changes,
    unknownNames: chronology.unknownNames.length,
    toReview: reviewChronology({ content, chronology, times: timesInDoubt(chronology), dead: new Map() })
      .length,
    warnings: [...content.warnings.map(formatFault), ...articleWarnings(chronology)],
    ...(site ? { site } : {}),
  };
}

/** What a reader of the account should look at in single articles. */
function articleWarnings({ articles, events }: Chronology): string[] {
  if (events.length === 0 && articles.length > 0)
    return ['no article gave an event; see "datelined extract"'];
  return articles.flatMap(({ file, published, foreign, used }) => [
    ...(foreign === undefined
      ? []
      : [`${file}: there are no rules for its language (${foreign}); nothing was read from it`]),
    ...(published.warning === undefined ? [] : [`${file}: ${published.warning}`]),
    ...(used.length === 0 && foreign === undefined ? [`${file}: no event was found in it`] : []),
  ]);
}

/** More events than this of a kind are counted. */
const MOST_TOLD = 20;

function inWords(account: Account): string {
  const {
    articles,
    events,
    new: fresh,
    changed,
    gone,
    changes,
    unknownNames,
    toReview,
    warnings,
    site,
  } = account;
  // The first build of a chronology has nothing but new events.
  const first = fresh.length === events;
  const lines = [
    `${count(articles, 'article')}, ${count(events, 'event')}: ${fresh.length} new, ${changed.length} changed, ${gone.length} gone`,
    ...(first ? [] : changesInWords(changes, MOST_TOLD)),
    ...warnings.map((warning) => `look at ${warning}`),
    ...(unknownNames > 0 ? [`${count(unknownNames, 'name')} not in actors.yml`] : []),
    ...(toReview > 0 ? [`${toReview} to review (datelined review)`] : []),
    site ? `${count(site.pages, 'page')} in ${site.dir}` : 'nothing was written',
  ];
  return `${lines.join('\n')}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
