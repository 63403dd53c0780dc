import type { Bare } from './bare-line.ts';
import { type DayRange, gap, monthsOf, width } from './dates.ts';
import { headStem, isOrdinary, sameHead } from './head-words.ts';
import { isLookedBackUpon, kinOf } from './kin.ts';
import { cosine, type Vector, vectorsOf, wordsOf } from './likeness.ts';
import { topicsOf } from './topics.ts';

/** A bare mention with what it is compared by. */
interface Known {
  bare: Bare;
  stem: string;
  /** What else the word may be called: keys of `Kin`. */
  kin: Set<string>;
  ordinary: boolean;
  /** "two months after the quake": no news of its article. */
  lookedBackUpon: boolean;
  vector: Vector;
  topic: number;
  /** Dates came in with what is told of it. */
  datedTopic: boolean;
}

export interface BareGroup {
  members: Known[];
  range: DayRange;
}

/** Sentences this alike tell the same, for words that say little by themselves. */
const ALIKE = 0.25;
/** Enough where the date is vague. */
const RATHER_ALIKE = 0.12;
/** Of more groups under one key only the newest are compared. */
const FULLEST = 64;

/**
 * Groups bare mentions into events: type or head-word stem plus date carries the merge. Where the date is
 * vague or missing, the articles must tell of one happening or the sentences be alike; a verb of saying
 * needs like sentences always. Within one happening other words of the same meaning count too ("gunfire",
 * "shot"). Mentions that both name actors and share none are never one event.
 */
export function groupBare(mentions: Bare[]): Bare[][] {
  const topics = topicsOf(mentions);
  const vectors = vectorsOf(mentions.map(({ sentence }) => wordsOf(sentence)));
  const dated = new Set(mentions.flatMap((one) => (one.dated ? [topics.get(one.article)!] : [])));
  const known = mentions.map((bare, index): Known => {
    const stem = headStem(bare.trigger);
    return {
      bare,
      stem,
      kin: kinOf(bare.trigger),
      ordinary: isOrdinary(stem),
      lookedBackUpon: isLookedBackUpon(bare),
      vector: vectors[index]!,
      topic: topics.get(bare.article)!,
      datedTopic: dated.has(topics.get(bare.article)!),
    };
  });
  known.sort((a, b) => width(a.bare.range) - width(b.bare.range) || compareText(a.bare.id, b.bare.id));
  const groups: BareGroup[] = [];
  const buckets = new Map<string, BareGroup[]>();
  for (const one of known) enter(one, groups, buckets);
  return groups.map(({ members }) => members.map(({ bare }) => bare));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function enter(one: Known, groups: BareGroup[], buckets: Map<string, BareGroup[]>): void {
  const group = best(one, candidates(one, buckets)) ?? { members: [], range: one.bare.range };
  if (group.members.length === 0) groups.push(group);
  group.members.push(one);
  for (const key of keysOf(one)) {
    const bucket = buckets.get(key);
    if (!bucket) buckets.set(key, [group]);
    else if (bucket.at(-1) !== group) bucket.push(group);
  }
}

function candidates(one: Known, buckets: Map<string, BareGroup[]>): Set<BareGroup> {
  return new Set(keysOf(one).flatMap((key) => (buckets.get(key) ?? []).slice(-FULLEST)));
}

/** Head word or type, with each month the event may lie in, and with the topic of its article. */
function keysOf({ bare, stem, kin, topic }: Known): string[] {
  const what = [`head:${stem.slice(0, 4)}`, ...(bare.type ? [`type:${bare.type}`] : [])];
  const when = [
    ...(width(bare.range) === 1 ? [String(bare.range.from)] : monthsOf(bare.range)),
    `topic ${topic}`,
  ];
  if (width(bare.range) === 1) when.push(...monthsOf(bare.range));
  const alike = [...kin].map((word) => `kin:${word}|topic ${topic}`);
  return [...what.flatMap((head) => when.map((time) => `${head}|${time}`)), ...alike];
}

function best(one: Known, groups: Set<BareGroup>): BareGroup | undefined {
  let found: { group: BareGroup; score: number } | undefined;
  for (const group of groups) {
    const score = fitness(one, group);
    if (score !== undefined && (!found || score > found.score)) found = { group, score };
  }
  return found?.group;
}

/** Members compared; what they say differently is said by the first few. */
const TELLING = 10;

function fitness(one: Known, group: BareGroup): number | undefined {
  if (gap(one.bare.range, group.range) > 0) return undefined;
  let score: number | undefined;
  for (const member of group.members.slice(0, TELLING)) {
    if (excludes(one, member)) return undefined;
    const likeness = same(one, member);
    if (likeness !== undefined) score = Math.max(score ?? 0, likeness);
  }
  return score;
}

function excludes(a: Known, b: Known): boolean {
  if (gap(a.bare.range, b.bare.range) > 0) return true;
  if (a.bare.type && b.bare.type && a.bare.type !== b.bare.type) return true;
  if (isNewsAndMemory(a, b)) return true;
  const { actors } = a.bare;
  if (actors.length > 0 && b.bare.actors.length > 0 && !actors.some((actor) => b.bare.actors.includes(actor)))
    return true;
  // The same word twice in one sentence names two happenings.
  return (
    a.bare.article === b.bare.article &&
    a.bare.trigger === b.bare.trigger &&
    a.bare.sentence === b.bare.sentence
  );
}

/** Days within which two articles tell the same news. */
const NEWS = 7;

/** One tells what the other only looks back upon, within days: then these are two, unless dates came in and decide. */
function isNewsAndMemory(a: Known, b: Known): boolean {
  if (a.lookedBackUpon === b.lookedBackUpon || (a.bare.dated && b.bare.dated)) return false;
  return a.bare.article === b.bare.article || Math.abs(a.bare.published - b.bare.published) <= NEWS;
}

/** How surely two mentions are one event, or `undefined`: not by this comparison. */
function same(a: Known, b: Known): number | undefined {
  const head = sameHead(a.stem, b.stem);
  const type = a.bare.type !== undefined && a.bare.type === b.bare.type;
  const told = a.topic === b.topic;
  const kin = told && shares(a.kin, b.kin);
  if (!head && !type && !kin) return undefined;
  const likeness = cosine(a.vector, b.vector);
  const certain = (head ? 1 : 0.5) + likeness + (told ? 0.5 : 0);
  const least = head || type ? needed(a, b, told) : neededByKin(a, b);
  return likeness >= least ? certain : undefined;
}

function shares(a: Set<string>, b: Set<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

/**
 * How alike the sentences must be for two words of one meaning. Where dates came in they carry the merge, and
 * a word that can mean several things ("hit") is another word for the same only in a like sentence.
 */
function neededByKin(a: Known, b: Known): number {
  if (a.ordinary || b.ordinary) return ALIKE;
  if (!a.datedTopic) return 0;
  return a.kin.size > 1 || b.kin.size > 1 ? ALIKE : RATHER_ALIKE;
}

/** How alike the sentences must be, by what else is known. */
function needed(a: Known, b: Known, told: boolean): number {
  if (a.ordinary || b.ordinary) return ALIKE;
  const sameDay = a.bare.dated && b.bare.dated && width(a.bare.range) === 1 && width(b.bare.range) === 1;
  if (sameDay || told) return 0;
  return a.bare.dated && b.bare.dated ? RATHER_ALIKE : ALIKE;
}
