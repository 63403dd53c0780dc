import type { Reason } from '../languages/titles.ts';
import { sharedAnchors } from './anchors.ts';
import type { Evidence } from './evidence.ts';
import type { Constraints } from './constraints.ts';
import { gap, width } from './dates.ts';
import { type Facts, isReminder } from './facts.ts';
import { compareRole } from './roles.ts';
import { eventsLike, fit, type Fit, found, type Group, join, type Register } from './groups.ts';

/** What two mentions must share to be one event: about a kind and a day, or a kind, a month and one thing more. */
const ENOUGH = 4.75;
/** What has no date cannot share one. */
const ENOUGH_UNDATED = 4.5;

/** What has no day and is no reminder is news: not taken for something longer ago than this, in days. */
const RECENT_SPEECH = 31;
const RECENT_ACT = 120;
/** Nor, in the article that tells that too, for something of a year ago: what went on then is told with its time. */
const RECENT_HERE = 366;
/** What is denied has been claimed not long before. */
const RECENT_DENIED = 120;

/** Where the mentions placed so far stand, and what the editor demands. */
export interface Board {
  groups: Group[];
  register: Register;
  constraints: Constraints;
}

/** Puts a mention into the group it fits best, or founds one for it. */
export function place(board: Board, facts: Facts): void {
  const bound = board.constraints.boundTo(facts.mention.id);
  if (bound) {
    bound.group.joined = true;
    enter(board, { ...bound, facts, because: [{ reason: 'editor-same', weight: 10 }] });
    return;
  }
  const best = remembered(board, facts) ?? bestOf(facts, fitsOf(board, facts));
  if (best) enter(board, { group: best.group, facts, nearest: best.nearest, because: best.verdict.shared });
  else start(board, facts);
}

/**
 * A second look at events that have no date yet: what they share with a dated one may have come in only
 * after them. What is left has no date.
 */
export function placeAgain(board: Board): void {
  const gone = new Set<Group>();
  for (const group of board.groups) {
    const [first, ...others] = group.members;
    if (group.members.some(({ dated }) => dated)) continue;
    const fits = fitsOf(board, first!).filter((one) => one.group !== group && one.group.members[0]!.dated);
    const best = bestOf(first!, fits);
    if (!best || others.some((other) => !fit(best.group, other))) continue;
    enter(board, { group: best.group, facts: first!, nearest: best.nearest, because: best.verdict.shared });
    best.group.members.push(...others);
    best.group.reasons.push(...group.reasons);
    gone.add(group);
  }
  board.groups = board.groups.filter((group) => !gone.has(group));
}

interface Entry {
  group: Group;
  facts: Facts;
  nearest: Facts;
  because: Evidence[];
}

/** Adds a mention to a group and files the group under what the mention adds to it. */
export function enter(board: Board, { group, facts, nearest, because }: Entry): void {
  join(group, facts, nearest, because);
  board.register.add(group, facts);
  board.constraints.placed(facts, group);
}

export function start(board: Board, facts: Facts): void {
  const group = found(facts);
  board.groups.push(group);
  board.register.add(group, facts);
  board.constraints.placed(facts, group);
}

/** "After the second coup": a reminder that counts means the event with that number in its series. */
function remembered(board: Board, facts: Facts): Fit | undefined {
  const { ordinal, background } = facts.mention;
  if (ordinal === undefined || facts.dated || facts.speech) return undefined;
  const series = eventsLike(board.groups, facts);
  const numbered = series.find((group) => group.telling.some(({ mention }) => mention.ordinal === ordinal));
  // Counting through what happens to be known is only for reminders: news may number another series.
  const group = numbered ?? (background ? series[ordinal - 1] : undefined);
  const result = group && !board.constraints.forbids(facts.mention.id, group) ? fit(group, facts) : undefined;
  if (!result) return undefined;
  const shared: Evidence[] = [
    ...result.verdict.shared,
    { reason: 'counted-as', detail: String(ordinal), weight: 2 },
  ];
  return { ...result, verdict: { ...result.verdict, shared } };
}

function fitsOf(board: Board, facts: Facts): Fit[] {
  const fits: Fit[] = [];
  for (const group of facts.dated ? board.register.near(facts) : board.register.ever(facts)) {
    if (board.constraints.forbids(facts.mention.id, group)) continue;
    const result = fit(group, facts);
    if (result) fits.push(result);
  }
  return fits;
}

/** By so much less likeness a group is no rival. */
const CLEARLY = 1;

/**
 * The best of the groups a mention fits, where it shares enough with it; of equals the latest. That no
 * other fits counts for something: for an undated mention, no other that has a date.
 */
function bestOf(facts: Facts, fits: Fit[]): Fit | undefined {
  const possible = fits.filter(({ group }) => mayMean(facts, group));
  const dated = possible.filter(({ group }) => facts.dated || group.members[0]!.dated);
  const only = (one: Fit) =>
    (dated.length > 0 ? dated : possible).every(
      (rival) => rival === one || rival.verdict.score <= one.verdict.score - CLEARLY,
    );
  const weighed = possible
    .map((one) => weigh(facts, one, only(one)))
    .filter(
      ({ group, verdict: { shared } }) => isAnchored(facts, shared) && !isFarFetched(facts, group, shared),
    );
  weighed.sort((a, b) => b.verdict.score - a.verdict.score || recency(b.group) - recency(a.group));
  const [best] = weighed;
  const enough = facts.dated ? ENOUGH : ENOUGH_UNDATED;
  return best && best.verdict.score >= enough ? best : undefined;
}

const SHARED =
  /^(?:same-(?:actor|recipient|victim|speaker|object|place|quantity|ordinal|name|setting|anchor)|counted-as|taken-up)$/;
/** What tells one saying from another of one speaker, who says many things. */
const SAID = /^(?:same-(?:recipient|subject|object|quantity|words|quote|anchor|side)|answers)$/;
/** What says when, and that nothing else is known: a kind and a month, and any event of a chronology fits. */
const NO_SIGN = /^(?:same-(?:type|period)|day-within|only-candidate)$/;

/**
 * Kind and time alone are a sign only where the time is a day. Without one something or somebody must be shared; of those
 * who agree or meet, all do so often.
 */
function isAnchored(facts: Facts, shared: Evidence[]): boolean {
  const has = (name: Reason) => shared.some(({ reason }) => reason === name);
  if (facts.dated) return !has('day-within') || shared.some(({ reason }) => !NO_SIGN.test(reason));
  const beside = shared.find(({ reason }) => reason === 'same-article')?.weight ?? 0;
  if (facts.speech && !has('same-type') && beside !== ONE_BREATH)
    return shared.some(({ reason }) => SAID.test(reason));
  if (sharesSomething(facts, shared)) return true;
  // A reminder that says which event it means does not mean another for standing beside it.
  if (facts.mention.background && facts.place !== undefined) return false;
  return has('reminder') || beside === WITHIN || (has('same-subject') && beside >= BESIDE);
}

/** Somebody or something: a side counts, save where it agrees or meets, as all do often. */
const sharesSomething = ({ mutual }: Facts, shared: Evidence[]): boolean =>
  shared.some(({ reason }) => SHARED.test(reason)) ||
  (shared.some(({ reason }) => reason === 'same-side') &&
    (!mutual || shared.some(({ reason }) => reason === 'same-words')));

function recency(group: Group): number {
  return Number.isFinite(group.range.from) ? group.range.from : -Infinity;
}

/** A mention without a date may mean an event before its article appeared; a plan, only a plan or what is denied. */
function mayMean(facts: Facts, group: Group): boolean {
  if (facts.dated) return true;
  if (group.range.from > facts.range.to) return false;
  const denied = isDenied(facts) || group.members.every(isDenied);
  if (!denied && isAhead(facts) !== group.members.some(isAhead)) return false;
  return ago(facts, group) <= longestAgo(facts, group);
}

function longestAgo(facts: Facts, group: Group): number {
  if (facts.speech) return RECENT_SPEECH;
  if (!facts.mention.background && isDenied(facts)) return RECENT_DENIED;
  if (isReminder(facts)) return Infinity;
  const here = takesUp(facts, group);
  // A president is not overthrown every year.
  const known = group.telling.some((one) => compareRole(one, facts, 'victim') === 'same');
  if (known && (here || facts.mention.type === 'coup')) return Infinity;
  return here ? RECENT_HERE : RECENT_ACT;
}

/** A reminder, or told on in the article that told the event. */
const takesUp = (facts: Facts, { members }: Group): boolean =>
  isReminder(facts) || members.some(({ mention }) => mention.article === facts.mention.article);

/** Days within which news without a day is of an event of which it says no more than who acted. */
const FRESH = 45;
/** What tells an event from what the same state does every month. */
const TELLING =
  /^(?:same-(?:recipient|victim|object|place|quantity|ordinal|name|setting|anchor|words|quote)|counted-as|taken-up)$/;

/** "Norland has struck a deal", three months after another of which nothing but Norland is the same. */
const isFarFetched = (facts: Facts, group: Group, shared: Evidence[]): boolean =>
  !facts.dated &&
  !facts.speech &&
  !takesUp(facts, group) &&
  ago(facts, group) > FRESH &&
  !shared.some(({ reason }) => TELLING.test(reason));

function ago(facts: Facts, group: Group): number {
  if (group.members[0]!.dated) return sinceDated(facts, group);
  return isDenied(facts) ? sinceClaimed(facts, group) : sinceTold(facts, group);
}

/** Days from a dated event to the article that tells it without a date. */
const sinceDated = (facts: Facts, group: Group): number =>
  Number.isFinite(facts.range.to) ? facts.range.to - group.range.to : 0;

/** Days between the articles of two events without a date: the news of one year is not that of another. */
const sinceTold = (facts: Facts, group: Group): number =>
  Math.min(...group.members.map(({ told }) => gap(told, facts.told)));

/** Days between those by which an event without a date and what is denied had happened, if at all. */
const sinceClaimed = (facts: Facts, group: Group): number =>
  Math.min(...group.members.map(({ range }) => between(range.to, facts.range.to)));

const between = (by: number, other: number): number =>
  Number.isFinite(by) && Number.isFinite(other) ? Math.abs(by - other) : 0;

function isAhead({ mention }: Facts): boolean {
  return mention.status === 'planned' || mention.status === 'threatened';
}

const isDenied = ({ mention }: Facts): boolean => mention.status === 'denied';

/** What the circumstances add: the same article, nothing else that fits, a reminder of something known. */
function weigh(facts: Facts, { group, nearest, verdict }: Fit, only: boolean): Fit {
  const more: Evidence[] = [];
  if (only) more.push({ reason: 'only-candidate', weight: onlyWeight(facts, verdict.shared) });
  const beside = group.members.filter(({ mention }) => mention.article === facts.mention.article);
  if (beside.length > 0) more.push({ reason: 'same-article', weight: besideWeight(facts, beside) });
  if (isReminder(facts) && !facts.dated) more.push({ reason: 'reminder', weight: 1 });
  // Of one happening somebody may say several things; only the same again is one saying.
  if (facts.mention.type === nearest.mention.type)
    more.push(...sharedAnchors(facts.anchors ?? [], nearest.anchors ?? []));
  const shared = [...verdict.shared, ...more];
  return {
    group,
    nearest,
    verdict: { ...verdict, shared, score: shared.reduce((sum, one) => sum + one.weight, 0) },
  };
}

function onlyWeight(facts: Facts, shared: Evidence[]): number {
  const someone = shared.some(({ reason }) => /^same-(actor|recipient|victim|speaker|side)$/.test(reason));
  if (facts.dated) return facts.speech && width(facts.range) > 1 ? 0.5 : 1;
  return someone ? 1 : 0.5;
}

/** Weight of standing in the same sentence with the same date. */
const WITHIN = 2.75;
/** Weight of being said in the same sentence. */
const ONE_BREATH = 2;
/** Weight of being told just after. */
const BESIDE = 2.5;
/** A few sentences, in UTF-16 units. */
const JUST_BEFORE = 600;

/**
 * The verb and the noun of one sentence are mostly one event; so are a speaker's words in one article. What
 * has no date means rather what was told just before it than what is told after it.
 */
function besideWeight(facts: Facts, beside: Facts[]): number {
  if (facts.speech) return facts.dated ? 1 : isInOneBreath(facts, beside) ? ONE_BREATH : 1.5;
  if (facts.dated) return 0.5;
  const { sentence, date } = facts.mention;
  const within = beside.some(
    ({ mention }) => mention.sentence.start === sentence.start && mention.date.edtf === date.edtf,
  );
  if (within) return WITHIN;
  const before = beside
    .map(({ mention }) => sentence.start - mention.sentence.start)
    .filter((distance) => distance >= 0);
  if (before.length === 0) return 1.25;
  return Math.min(...before) <= JUST_BEFORE ? BESIDE : 2;
}

const isInOneBreath = ({ mention }: Facts, beside: Facts[]): boolean =>
  beside.some(({ mention: { sentence } }) => sentence.start === mention.sentence.start);
