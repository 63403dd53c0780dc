/**
 * Scores the events engine on the PLOVER gold records (Open Event Data Alliance, CC BY-SA 4.0).
 *
 * One record is a sentence with one event, so one mention is chosen: the first that is more than
 * "X said" and no reminder of something before. Event names are those of the codebook's 2016 draft.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareArticle } from '../src/articles/index.ts';
import { extractEvents, type PreparedKnowledge } from '../src/events/index.ts';
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

/** The one mention that stands for the sentence. */
function mainMention(mentions: EventMention[]): EventMention | undefined {
  const news = mentions.filter(({ type, background }) => type !== 'statement' && !background);
  return news[0] ?? mentions.find(({ type }) => type !== 'statement') ?? mentions[0];
}

function mentionsOf(record: GoldRecord, knowledge: PreparedKnowledge): EventMention[] {
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

const emptyTally = (): Tally => ({ right: 0, gold: 0, found: 0 });

const SOURCE_ROLES = new Set(['actor', 'speaker']);

/** A few records hold a string where a list of actors belongs: read as none. */
const named = (list: unknown): string[] =>
  Array.isArray(list)
    ? (list as Named[]).flatMap(({ actorText }) => (actorText ? [actorText].flat() : []))
    : [];

function count(tally: Tally, gold: string[], found: string[]): void {
  tally.gold += gold.length;
  tally.found += found.length;
  tally.right += gold.filter((name) => found.some((other) => overlaps(name, other))).length;
}

/** Prints the share of right types and how well source and target actors are found. */
export function plover(
  corpora: string,
  { knowledge, errors }: { knowledge: PreparedKnowledge; errors: boolean },
): void {
  const lines = readFileSync(join(corpora, 'plover-gold-dev.ndjson'), 'utf8').split('\n').filter(Boolean);
  const records = lines.map((line) => JSON.parse(line) as GoldRecord);
  const read = records.map((record) => ({ record, chosen: mainMention(mentionsOf(record, knowledge)) }));
  const wrong = read.filter(({ record, chosen }) => chosen?.plover.event !== record.event);
  const none = read.filter(({ chosen }) => !chosen).length;
  console.log(`PLOVER gold records, ${records.length} sentences`);
  console.log(
    `  event type right  ${percent(1 - wrong.length / records.length)} (${none} without any event)`,
  );
  reportActors(read);
  if (errors) for (const { record, chosen } of wrong) console.log(confusion(record, chosen));
}

interface Chosen {
  record: GoldRecord;
  chosen: EventMention | undefined;
}

function reportActors(read: Chosen[]): void {
  const tallies = { source: emptyTally(), target: emptyTally() };
  for (const { record, chosen } of read) {
    count(tallies.source, named(record.source), names(record, chosen, true));
    const place = chosen?.place ? [chosen.place] : [];
    count(tallies.target, named(record.target), [...names(record, chosen, false), ...place]);
  }
  for (const [side, { right, gold, found }] of Object.entries(tallies)) {
    const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, gold)];
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    console.log(
      `  ${side} actors     precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`,
    );
  }
}

const names = ({ text }: GoldRecord, mention: EventMention | undefined, sources: boolean): string[] =>
  (mention?.actors ?? [])
    .filter(({ role }) => SOURCE_ROLES.has(role) === sources)
    .map(({ name, start, end }) => (start === undefined ? name : `${name} ${text.slice(start, end)}`));

const confusion = (record: GoldRecord, chosen: EventMention | undefined): string =>
  `${record.event} → ${chosen?.plover.event ?? 'none'} (${chosen?.type ?? '-'}/${chosen?.status ?? '-'} "${chosen?.trigger.text ?? ''}") ${record.eventText} | ${record.text}`;

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
