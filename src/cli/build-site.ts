import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatFault } from '../content/index.ts';
import { ledgerText } from '../merge/index.ts';
import type { Chronology, Ledger } from '../model.ts';
import { publishSite, type PublishReport } from '../site/publish.ts';
import { siblingsOf } from '../site/swap.ts';
import { templatesBeside, type BuildOptions } from './options.ts';
import { PlainError } from './faults.ts';
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
  unknownNames: number;
  warnings: string[];
  site?: PublishReport;
}

/**
 * Content → chronology and ledger → site, made and checked beside the old one → ledger → the new site takes
 * the old one's place. Whatever fails on the way, the site published before stays whole.
 */
export async function build(options: BuildOptions): Promise<void> {
  const told = tellFrom(options.content, options.asOf);
  for (const warning of told.content.warnings) console.error(formatFault(warning));
  refuseLostLedger(options, told);
  const site = options.dryRun ? undefined : await publish(options, told);
  const account = accountOf(told, site);
  if (options.json) process.stdout.write(`${JSON.stringify(account)}\n`);
  else if (!options.quiet) process.stdout.write(inWords(account));
}

async function publish({ content, output, preview }: BuildOptions, told: Told): Promise<PublishReport> {
  const done = onInterrupt(() => {
    tidyUp(resolve(output));
  });
  try {
    const keepLedger = async (): Promise<void> => {
      if (!preview) await writeLedger(content, told);
    };
    return await publishSite(told.chronology, output, keepLedger, templatesBeside(content));
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

/** A published site without its ledger would get other addresses; that is never done silently. */
function refuseLostLedger({ content, output, preview, dryRun }: BuildOptions, told: Told): void {
  if (preview || dryRun || told.content.ledger.events.length > 0) return;
  if (!existsSync(join(output, 'data', 'chronology.json')) || existsSync(join(content, 'ledger.json')))
    return;
  throw new PlainError(
    `${join(content, 'ledger.json')} is missing, though a site stands in ${output}: its addresses would change. ` +
      `Restore the ledger (git checkout -- ${join(content, 'ledger.json')}), or remove ${output} to publish anew`,
  );
}

function accountOf({ content, chronology, ledger }: Told, site: PublishReport | undefined): Account {
  const before = new Map(content.ledger.events.map((entry) => [entry.id, entry]));
  const now = new Map(ledger.events.map((entry) => [entry.id, entry]));
  const slugs = (ids: string[]): string[] => ids.map((id) => now.get(id)?.slug ?? before.get(id)!.slug);
  const live = chronology.events.map(({ id }) => id);
  return {
    articles: chronology.articles.length,
    events: live.length,
    new: slugs(live.filter((id) => !before.has(id))),
    changed: slugs(
      live.filter((id) => before.has(id) && lengthOf(ledger, id) > before.get(id)!.history.length),
    ),
    gone: slugs([...before.keys()].filter((id) => !before.get(id)!.became && !live.includes(id))),
    unknownNames: chronology.unknownNames.length,
    warnings: [...content.warnings.map(formatFault), ...articleWarnings(chronology)],
    ...(site ? { site } : {}),
  };
}

function lengthOf(ledger: Ledger, id: string): number {
  return ledger.events.find((entry) => entry.id === id)?.history.length ?? 0;
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

function inWords(account: Account): string {
  const { articles, events, new: fresh, changed, gone, unknownNames, warnings, site } = account;
  const lines = [
    `${count(articles, 'article')}, ${count(events, 'event')}: ${fresh.length} new, ${changed.length} changed, ${gone.length} gone`,
    ...warnings.map((warning) => `look at ${warning}`),
    ...(unknownNames > 0 ? [`${count(unknownNames, 'name')} not in actors.yml`] : []),
    site ? `${count(site.pages, 'page')} in ${site.dir}` : 'nothing was written',
  ];
  return `${lines.join('\n')}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
