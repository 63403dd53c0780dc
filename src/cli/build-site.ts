import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { memoryBeside, type Memory } from '../cache/index.ts';
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
  const memory = memoryBeside(options.content, !options.dryRun);
  const outcome = outcomeOf(options, memory);
  const site = options.dryRun ? undefined : await publish(options, outcome);
  memory.prune();
  const account = { ...outcome.account, ...(site ? { site } : {}) };
  if (site) keepAccount(options.preview ? account : settled(account));
  return account;
}

/** What is published, and what is said of it. */
interface Outcome {
  chronology: Chronology;
  /** The text of the ledger; nothing where it says what the one that stands there says, so that git sees no empty change. */
  ledger: string | undefined;
  account: Account;
}

/** Nothing of the content but the chronology is held while the site is made. */
function outcomeOf(options: BuildOptions, memory: Memory): Outcome {
  const { onProgress, end } = newsFor(options);
  const told = tellFrom(options.content, { asOf: options.asOf, onProgress, memory });
  end();
  for (const warning of told.content.warnings) console.error(formatFault(warning));
  const ledger = ledgerText(told.ledger);
  const same = ledger === ledgerText(told.content.ledger);
  return { chronology: told.chronology, ledger: same ? undefined : ledger, account: accountOf(told) };
}

/** Long work is told on standard error, unless only the account is wanted. */
function newsFor({ quiet, json }: BuildOptions): Pick<ReturnType<typeof progressTold>, 'onProgress' | 'end'> {
  const silent = quiet ?? json ?? false;
  const say = (text: string): void => {
    if (!silent) process.stderr.write(text);
  };
  return progressTold({ say, isTerminal: process.stderr.isTTY, now: () => performance.now() });
}

async function publish(options: BuildOptions, { chronology, ledger }: Outcome): Promise<PublishReport> {
  const { content, output, preview, first } = options;
  const done = onInterrupt(() => {
    tidyUp(placeOf(output));
  });
  try {
    const keepLedger = async (files: ReadonlyMap<string, unknown>): Promise<void> => {
      if (preview) return;
      refuseBrokenAddresses(options, files);
      if (ledger !== undefined) await writeWhole(join(content, 'ledger.json'), ledger);
    };
    return await publishSite(chronology, output, keepLedger, {
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

function accountOf({ content, chronology, ledger, times }: Told): Account {
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
