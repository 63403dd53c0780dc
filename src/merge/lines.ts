import type { Day, EventMention, Lang } from '../model.ts';
import { toUncertain } from '../text/edtf.ts';

import type { Bare } from './bare-line.ts';
import { groupBare } from './bare.ts';
import { dayNumber, dayOf, rangeOf } from './dates.ts';
import { partitionOf, speechTypes } from './families.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { noTies } from './independence.ts';
import { mergeMentions, type MergeContext } from './merge.ts';
import { reconcile } from './reconcile.ts';
import { hashText, nameKey } from '../text/index.ts';

/** A bare mention: what other tools know of an event. `date` and `published` in EDTF. */
export interface BareLine {
  id: string;
  article: string;
  trigger: string;
  sentence: string;
  published?: string;
  date?: string;
  type?: string;
  actors?: (string | { id?: string; name?: string })[];
}

/** A line of `extract`, of which only the mentions matter here. */
export interface ExtractLine {
  id: string;
  lang?: Lang;
  mentions: (Partial<EventMention> & Pick<EventMention, 'id' | 'trigger' | 'type' | 'date' | 'exact'>)[];
}

/** A line of the answer: one event. */
export interface MergedLine {
  id: string;
  date: string;
  type: string;
  mentions: string[];
  disagreements: { field: string; values: { value: string; mentions: string[] }[] }[];
}

/**
 * Groups what came in as lines into events: lines of `extract` by all that they tell, bare mentions by
 * type or head word, date, sentence and article. Every mention is in exactly one event; events come in
 * the order of their dates. The ids are made from the mentions and mean nothing beyond this answer.
 * Throws `RangeError` on a line of neither form, and where a date is no EDTF.
 */
export function mergeLines(lines: unknown[], context: MergeContext = {}): MergedLine[] {
  const bare = lines.filter(isBare);
  const extracted = lines.filter(isExtract);
  const neither = lines.findIndex((line) => !isBare(line) && !isExtract(line));
  if (neither >= 0)
    throw new RangeError(`line ${neither + 1} is neither a line of extract nor a bare mention`);
  return inTime([...mergeExtracted(extracted.flatMap(mentionsOf), context), ...mergeBare(bare)]);
}

/** All bare mentions are one partition: how much a word tells of a sentence hangs on all the others. */
const BARE = 'bare';

/** The partitions a line has a part in: those of the types it mentions, each once. */
export function partitionsOf(line: unknown, { types = [] }: MergeContext = {}): string[] {
  if (!isExtract(line)) return [BARE];
  const speech = speechTypes(types);
  return [...new Set(line.mentions.map(({ type }) => partitionOf(type, speech)))];
}

/**
 * The events of one partition, from all lines that have a part in it: exactly those that merging everything gives.
 * What else the lines mention is seen, but is put into no event. Throws as `mergeLines` does.
 */
export function mergePartition(key: string, lines: unknown[], context: MergeContext = {}): MergedLine[] {
  if (key === BARE) return mergeLines(lines.filter(isBare));
  const speech = speechTypes(context.types);
  const own: EventMention[] = [];
  const beside: EventMention[] = [];
  for (const mention of lines.filter(isExtract).flatMap(mentionsOf))
    (partitionOf(mention.type, speech) === key ? own : beside).push(mention);
  return inTime(mergeExtracted(own, { ...context, beside }));
}

function inTime(events: MergedLine[]): MergedLine[] {
  const keys = new Map(events.map((event) => [event, sortKey(event)]));
  return events.sort((a, b) => compareText(keys.get(a)!, keys.get(b)!));
}

function isExtract(line: unknown): line is ExtractLine {
  return typeof line === 'object' && line !== null && 'mentions' in line && Array.isArray(line.mentions);
}

function isBare(line: unknown): line is BareLine {
  if (typeof line !== 'object' || line === null) return false;
  const { id, article, trigger, sentence } = line as Record<string, unknown>;
  return [id, article, trigger, sentence].every((value) => typeof value === 'string');
}

function sortKey({ date, id }: MergedLine): string {
  return `${date.replace(/^\.\.\//u, '')} ${id}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function eventId(mentions: string[]): string {
  return `e${hashText([...mentions].sort().join('\n')).slice(0, 10)}`;
}

function mergeExtracted(mentions: EventMention[], context: MergeContext): MergedLine[] {
  const sources = {
    articles: new Map(),
    ties: noTies,
    types: new Map((context.types ?? []).map((type) => [type.id, type])),
    fingerprints: fingerprintsOf(mentions),
  };
  return mergeMentions(mentions, [], context).map((cluster) => {
    const { date, type, disagreements } = reconcile(cluster, sources);
    const ids = cluster.mentions.map(({ id }) => id);
    return {
      id: eventId(ids),
      date: date.edtf,
      type,
      mentions: ids,
      disagreements: disagreements.map(({ field, values }) => ({
        field,
        values: values.map(({ value, claims }) => ({ value, mentions: claims })),
      })),
    };
  });
}

/** What a line of `extract` leaves out is filled with what says nothing. */
function mentionsOf({ id: article, lang = 'en', mentions }: ExtractLine): EventMention[] {
  return mentions.map((mention) => {
    const start = mention.start ?? 0;
    const clause = { start, end: mention.end ?? start + mention.exact.length, exact: mention.exact };
    return {
      ...{
        article,
        lang,
        plover: { event: '' },
        status: 'occurred' as const,
        statusWhy: [],
        actors: [],
        things: [],
      },
      ...{
        attribution: { kind: 'article' as const, stance: 'says' as const, quotes: [] },
        sentence: clause,
        ...clause,
      },
      ...mention,
      date: { ...mention.date, working: mention.date.working ?? [] },
    };
  });
}

function mergeBare(lines: BareLine[]): MergedLine[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return groupBare(lines.map(bareOf)).map((group) => {
    const ids = group.map(({ id }) => id);
    return {
      id: eventId(ids),
      date: dateOfBare(group),
      type: group.find(({ type }) => type !== undefined)?.type ?? byId.get(ids[0]!)!.trigger.toLowerCase(),
      mentions: ids,
      disagreements: [],
    };
  });
}

function bareOf({ id, article, trigger, sentence, type, date, published, actors = [] }: BareLine): Bare {
  const when = date === undefined || isUnknown(date) ? undefined : toUncertain(date);
  const appeared: Day | null = published === undefined ? null : toUncertain(published).latest;
  return {
    ...{ id, article, trigger, sentence, ...(type === undefined ? {} : { type }) },
    range: when ? rangeOf(when) : { from: -Infinity, to: Infinity },
    ...(when ? { date: when.edtf } : {}),
    dated: when !== undefined && when.earliest !== null && when.latest !== null,
    published: appeared === null ? NaN : dayNumber(appeared),
    actors: actors.map((actor) =>
      typeof actor === 'string' ? nameKey(actor) : (actor.id ?? nameKey(actor.name ?? '')),
    ),
  };
}

/** `XXXX-XX-XX` says nothing; some corpora write fewer X. */
function isUnknown(date: string): boolean {
  return /^X{2,}/u.test(date);
}

/** The most exact date among them; with none, that it was not after the first article that tells it. */
function dateOfBare(group: Bare[]): string {
  const dated = group.filter(({ date }) => date !== undefined);
  const [narrowest] = [...dated].sort((a, b) => a.range.to - a.range.from - (b.range.to - b.range.from));
  if (narrowest) return narrowest.date!;
  const first = Math.min(...group.map(({ published }) => (Number.isNaN(published) ? Infinity : published)));
  return Number.isFinite(first) ? `../${dayOf(first)}` : 'XXXX-XX-XX';
}
