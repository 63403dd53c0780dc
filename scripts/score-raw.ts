/** What only the five opening articles are annotated for: dates, merging and disagreements. */
import type { Setting } from '../src/content/index.ts';
import { mergeMentions } from '../src/merge/index.ts';
import type { EventRecord } from '../src/model.ts';
import { tellChronology, type Reading } from '../src/pipeline.ts';
import type { GoldArticle, GoldDisagreement, GoldTime, RawGold } from './gold-events.ts';
import { matchEvents } from './score-events.ts';
import { score } from './score-merge.ts';
import { addScores, emptyScore, figures, scoreArticle, type Timex } from './score-times.ts';

interface Run {
  readings: Reading[];
  setting: Setting;
  errors: boolean;
}

export function reportRaw(gold: RawGold, run: Run): void {
  reportTimes(gold.articles, run);
  const clusterOf = clustersByMention(gold.articles, run.readings);
  reportMerging(gold, clusterOf, run);
  reportDisagreements(gold, clusterOf, run);
}

function reportTimes(articles: GoldArticle[], { readings, errors }: Run): void {
  const scores = articles.map(({ times }, index) => scoreArticle(...timexes(times, readings[index]!.times)));
  const all = scores.reduce(addScores, emptyScore());
  const counts = ['missed', 'false', 'value'].map(
    (kind) => `${kind} ${all.errors.filter((error) => error.kind === kind).length}`,
  );
  console.log(`  dates    ${figures(all)}; ${counts.join(', ')} of ${all.all.gold}`);
  if (!errors) return;
  for (const [index, { errors: wrong }] of scores.entries())
    for (const { kind, gold, found } of wrong) {
      const { text, id } = articles[index]!;
      const words = (timex?: Timex): string =>
        timex ? `"${text.slice(timex.start, timex.end)}" ${timex.value ?? '?'}` : '–';
      console.log(`    date ${kind} – ${id}: gold ${words(gold)}, found ${words(found)}`);
    }
}

/** The gold as one value each (that which was found, where it is right); optional ones count for nothing. */
function timexes(gold: GoldTime[], found: Timex[]): [Timex[], Timex[]] {
  const touching = ({ start, end }: GoldTime): Timex[] =>
    found.filter((timex) => timex.start < end && start < timex.end);
  const single = gold.map((one) => ({
    ...one,
    type: one.optional ? 'OPTIONAL' : one.type,
    value: one.value.find((value) => touching(one).some((timex) => timex.value === value)) ?? one.value[0]!,
  }));
  return [single, found];
}

/** Mention id → cluster of the gold, for the mentions that were found. */
function clustersByMention(articles: GoldArticle[], readings: Reading[]): Map<string, string> {
  const matches = articles.flatMap(({ events }, index) => matchEvents(events, readings[index]!.mentions));
  return new Map(
    matches.flatMap(({ gold, found }) => (gold.cluster ? [[found.id, gold.cluster] as const] : [])),
  );
}

function reportMerging(gold: RawGold, clusterOf: Map<string, string>, { readings, setting }: Run): void {
  const published = new Map(readings.map(({ article }) => [article.id, article.published]));
  const mentions = readings.flatMap((reading) => reading.mentions);
  const response = mergeMentions(mentions, [], { ...setting, published })
    .map((cluster) => cluster.mentions.map(({ id }) => id).filter((id) => clusterOf.has(id)))
    .filter((ids) => ids.length > 0);
  const names = [...new Set(clusterOf.values())];
  const key = names.map((name) => [...clusterOf].flatMap(([id, other]) => (other === name ? [id] : [])));
  const { muc, bCubed, ceaf, conll } = score(key, response);
  const all = [muc, bCubed, ceaf, conll].map((f1) => (100 * f1).toFixed(1));
  const wanted = new Set(
    gold.articles.flatMap(({ events }) => events.flatMap(({ cluster }) => cluster ?? [])),
  );
  console.log(
    `  merging  MUC ${all[0]!} B³ ${all[1]!} CEAF-e ${all[2]!} CoNLL ${all[3]!} over ${clusterOf.size} mentions found of ${names.length} events (${wanted.size} in the gold)`,
  );
  reportJoins(response, { clusterOf, apart: gold.apart });
  for (const name of names) {
    const parts = response.filter((ids) => ids.some((id) => clusterOf.get(id) === name));
    if (parts.length > 1)
      console.log(`    in ${parts.length} parts: ${name} (${parts.map(say).join(' / ')})`);
  }
}

const say = (ids: string[]): string => ids.join(' ');

function reportJoins(
  response: string[][],
  { clusterOf, apart }: { clusterOf: Map<string, string>; apart: string[][] },
): void {
  const held = response.map((ids) => [...new Set(ids.map((id) => clusterOf.get(id)!))]);
  const twins = held.filter((names) =>
    apart.some((group) => group.filter((name) => names.includes(name)).length > 1),
  );
  console.log(
    `    near twins merged: ${twins.length}; different events merged: ${held.filter(({ length }) => length > 1).length}`,
  );
  for (const names of held) if (names.length > 1) console.log(`    merged: ${names.join(' + ')}`);
}

function reportDisagreements(
  gold: RawGold,
  clusterOf: Map<string, string>,
  { readings, setting }: Run,
): void {
  const articles = readings.map(({ article: { id, file, text, lang, source } }) => ({
    id,
    file,
    text,
    lang,
    source,
  }));
  const content = {
    ...setting,
    articles,
    decisions: [],
    ledger: { version: 1 as const, events: [] },
    warnings: [],
  };
  const { events } = tellChronology(content, '2022-05-01').chronology;
  const missing = gold.disagreements.filter(
    (wanted) => !events.some((event) => holdsOne(event, wanted, clusterOf) && shows(event, wanted)),
  );
  const { length } = gold.disagreements;
  console.log(`  disagreements shown ${length - missing.length} of ${length}`);
  for (const { clusters, field } of missing)
    console.log(`    not shown: ${field} of ${clusters.join(' or ')}`);
}

const holdsOne = (
  event: EventRecord,
  { clusters }: GoldDisagreement,
  clusterOf: Map<string, string>,
): boolean => event.claims.some(({ id }) => clusters.includes(clusterOf.get(id) ?? ''));

const shows = (event: EventRecord, { field, values }: GoldDisagreement): boolean =>
  event.disagreements.some(
    (one) =>
      one.field === field && values.every((ways) => one.values.some(({ value }) => ways.includes(value))),
  );
