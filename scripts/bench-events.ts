/**
 * Scores the events engine on the PLOVER gold records (Open Event Data Alliance, CC BY-SA 4.0):
 *
 *   npm run --silent bench:events -- --corpora DIR [--errors] [--repeat N]
 *
 * One record is a sentence with one event, so one mention is chosen: the first that is more than
 * "X said" and no reminder of something before. Event names are those of the codebook's 2016 draft.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareArticle } from '../src/articles/index.ts';
import { readContent } from '../src/content/index.ts';
import { extractEvents, prepareKnowledge } from '../src/events/index.ts';
import type { DatedArticle, EventMention } from '../src/model.ts';
import { fold } from '../src/text/index.ts';
import { recogniseTimes, resolveTimes } from '../src/times/index.ts';

interface Named {
  actorText: string | string[];
}

interface GoldRecord {
  id: string;
  text: string;
  event: string;
  eventText: string;
  source?: unknown;
  target?: unknown;
}

const DAY = '2001-01-01';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    content: { type: 'string', default: 'content' },
    errors: { type: 'boolean', default: false },
  },
});
if (!values.corpora) throw new Error('give the folder of the corpora: --corpora DIR');

const records = readFileSync(join(values.corpora, 'plover-gold-dev.ndjson'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldRecord);
const { actors, types, things } = readContent(values.content);
const knowledge = prepareKnowledge({ actors, types, things });

/** The one mention that stands for the sentence. */
function mainMention(mentions: EventMention[]): EventMention | undefined {
  const news = mentions.filter(({ type, background }) => type !== 'statement' && !background);
  return news[0] ?? mentions.find(({ type }) => type !== 'statement') ?? mentions[0];
}

function mentionsOf(record: GoldRecord): EventMention[] {
  const article = prepareArticle({
    id: record.id,
    file: record.id,
    text: record.text,
    lang: 'en',
    source: { retelling: false },
  });
  const dated: DatedArticle = {
    ...article,
    published: { edtf: DAY, earliest: DAY, latest: DAY, basis: 'stated', working: [] },
  };
  return extractEvents(dated, resolveTimes(dated, recogniseTimes(dated)), knowledge).mentions;
}

/** Do two names share a word of three letters or more? */
function overlaps(gold: string, found: string): boolean {
  const words = (text: string): string[] => fold(text).match(/[a-z0-9]{3,}/gu) ?? [];
  const ours = new Set(words(found));
  return words(gold).some((word) => ours.has(word));
}

interface Tally {
  right: number;
  gold: number;
  found: number;
}

const tallies: Record<'source' | 'target', Tally> = {
  source: { right: 0, gold: 0, found: 0 },
  target: { right: 0, gold: 0, found: 0 },
};
const SOURCE_ROLES = new Set(['actor', 'speaker']);
const confusion: string[] = [];
let right = 0;
let none = 0;

/** A few records hold a string where a list of actors belongs: read as none. */
const named = (list: unknown): string[] =>
  Array.isArray(list)
    ? (list as Named[]).flatMap(({ actorText }) => (actorText ? [actorText].flat() : []))
    : [];

function scoreSide(side: 'source' | 'target', gold: string[], found: string[]): void {
  const tally = tallies[side];
  tally.gold += gold.length;
  tally.found += found.length;
  tally.right += gold.filter((name) => found.some((other) => overlaps(name, other))).length;
}

for (const record of records) {
  const mentions = mentionsOf(record);
  const chosen = mainMention(mentions);
  const event = chosen?.plover.event ?? 'none';
  if (event === record.event) right++;
  else
    confusion.push(
      `${record.event} → ${event} (${chosen?.type ?? '-'}/${chosen?.status ?? '-'} "${chosen?.trigger.text ?? ''}") ${record.eventText} | ${record.text}`,
    );
  if (!chosen) none++;
  const names = (mention: EventMention | undefined, wanted: boolean): string[] =>
    (mention?.actors ?? [])
      .filter(({ role }) => SOURCE_ROLES.has(role) === wanted)
      .map(({ name, start, end }) =>
        start === undefined ? name : `${name} ${record.text.slice(start, end)}`,
      );
  scoreSide('source', named(record.source), names(chosen, true));
  scoreSide('target', named(record.target), [
    ...names(chosen, false),
    ...(chosen?.place ? [chosen.place] : []),
  ]);
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
console.log(`PLOVER gold records, ${records.length} sentences`);
console.log(`  event type right  ${percent(right / records.length)} (${none} without any event)`);
for (const side of ['source', 'target'] as const) {
  const { right: hits, gold, found } = tallies[side];
  const precision = hits / Math.max(1, found);
  const recall = hits / Math.max(1, gold);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  console.log(
    `  ${side} actors     precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`,
  );
}
if (values.errors) for (const line of confusion) console.log(line);
