import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { memoryBeside } from '../cache/index.ts';
import { formatFault } from '../content/index.ts';
import { reviewChronology } from '../editing/review/index.ts';
import { ledgerText } from '../merge/index.ts';
import type { Chronology } from '../model.ts';
import { publishSite, type PublishReport } from '../site/publish.ts';
import { placeOf, siblingsOf } from '../site/swap.ts';
import { templatesBeside, type BuildOptions } from './options.ts';
import { refuseBrokenAddresses } from './broken-addresses.ts';
import { settled, type Account } from './account.ts';
import { changesBetween } from './changes.ts';
import { progressTold } from './progress.ts';
import { onInterrupt } from './signals.ts';
import { tellFrom, type Told } from './tell.ts';
import { keptFor, noteInput, standingFor } from './unchanged.ts';
import { writeWhole } from './write.ts';

/**
 * Content → chronology and ledger → site, made and checked beside the old one → ledger → the new site takes
 * the old one's place. Whatever fails on the way, the site published before stays whole.
 */
export async function buildAnew(options: BuildOptions): Promise<Account> {
  const keepAccount = noteInput(options);
  const { onProgress, end } = newsFor(options);
  const memory = memoryBeside(options.content, !options.dryRun);
  const told = tellFrom(options.content, { asOf: options.asOf, onProgress, memory });
  end();
  for (const warning of told.content.warnings) console.error(formatFault(warning));
  const site = options.dryRun ? undefined : await publish(options, told);
  memory.prune();
  const account = accountOf(told, site);
  if (site) keepAccount(options.preview ? account : settled(account));
  return account;
}

/** Long work is told on standard error, unless only the account is wanted. */
function newsFor({ quiet, json }: BuildOptions): Pick<ReturnType<typeof progressTold>, 'onProgress' | 'end'> {
  const silent = quiet ?? json ?? false;
  const say = (text: string): void => {
    if (!silent) process.stderr.write(text);
  };
  return progressTold({ say, isTerminal: process.stderr.isTTY, now: () => performance.now() });
}

async function publish(options: BuildOptions, told: Told): Promise<PublishReport> {
  const { content, output, preview, first } = options;
  const done = onInterrupt(() => {
    tidyUp(placeOf(output));
  });
  try {
    const keepLedger = async (files: ReadonlyMap<string, unknown>): Promise<void> => {
      if (preview) return;
      refuseBrokenAddresses(options, files);
      await writeLedger(content, told);
    };
    return await publishSite(told.chronology, output, keepLedger, {
      userTemplates: templatesBeside(content),
      keptIn: keptFor(options),
      standingIn: standingFor(options),
      passing: preview ?? false,
      first,
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

function accountOf({ content, chronology, ledger, times }: Told, site: PublishReport | undefined): Account {
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
    toReview: reviewChronology({ content, chronology, times, dead: new Map() }).length,
    warnings: [...content.warnings.map(formatFault), ...articleWarnings(chronology)],
    ofContent: content.warnings.map(formatFault),
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
