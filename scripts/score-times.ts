import type { Span } from '../src/model.ts';

export interface Timex extends Span {
  type: string;
  value: string | null;
  /** What the annotation gives of a value it does not resolve. */
  partial?: { weekday?: number; monthDay?: string; month?: string; day?: string };
}

export interface Score {
  byType: Record<string, Tally>;
  all: Tally;
  errors: { kind: 'missed' | 'false' | 'value'; gold?: Timex; found?: Timex }[];
}

interface Tally {
  gold: number;
  found: number;
  relaxed: number;
  strict: number;
  /** Relaxed matches whose gold has a value, and those with the same one. */
  valued: number;
  same: number;
}

const emptyTally = (): Tally => ({ gold: 0, found: 0, relaxed: 0, strict: 0, valued: 0, same: 0 });

export const emptyScore = (): Score => ({ byType: {}, all: emptyTally(), errors: [] });

const isCounted = ({ type }: Timex): boolean => type === 'DATE' || type === 'TIME';

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * DATE and TIME of one article: matched one to one, longest overlap first. What is found where the
 * gold has a DURATION or SET neither helps nor hurts.
 */
export function scoreArticle(gold: Timex[], found: Timex[]): Score {
  const score = emptyScore();
  const wanted = gold.filter(isCounted);
  const candidates = found.filter(isCounted);
  const pairs = match(wanted, candidates);
  const others = gold.filter((timex) => !isCounted(timex));
  for (const timex of wanted) count(score, timex.type, 'gold');
  for (const { gold: one, found: other } of pairs) tallyPair(score, one, other);
  const left = candidates.filter((timex) => !pairs.some((pair) => pair.found === timex));
  for (const timex of left.filter((one) => !others.some((other) => overlap(one, other) > 0))) {
    count(score, timex.type, 'found');
    score.errors.push({ kind: 'false', found: timex });
  }
  for (const timex of wanted.filter((one) => !pairs.some((pair) => pair.gold === one))) {
    score.errors.push({ kind: 'missed', gold: timex });
  }
  return score;
}

function match(gold: Timex[], found: Timex[]): { gold: Timex; found: Timex }[] {
  const all = gold.flatMap((one) => found.map((other) => ({ gold: one, found: other })));
  const touching = all.filter((pair) => overlap(pair.gold, pair.found) > 0);
  const pairs: typeof all = [];
  for (const pair of touching.sort((a, b) => overlap(b.gold, b.found) - overlap(a.gold, a.found))) {
    if (!pairs.some((taken) => taken.gold === pair.gold || taken.found === pair.found)) pairs.push(pair);
  }
  return pairs;
}

function tallyPair(score: Score, gold: Timex, found: Timex): void {
  const { type } = gold;
  count(score, type, 'found');
  count(score, type, 'relaxed');
  if (gold.start === found.start && gold.end === found.end) count(score, type, 'strict');
  const verdict = sameValue(gold, found);
  if (verdict === null) return;
  count(score, type, 'valued');
  if (verdict) count(score, type, 'same');
  else score.errors.push({ kind: 'value', gold, found });
}

function count(score: Score, type: string, what: keyof Tally): void {
  (score.byType[type] ??= emptyTally())[what] += 1;
  score.all[what] += 1;
}

const dayOf = (value: string): string => value.replace(/T.*$/u, '');

/** The very same value, a TIME by its day; null where the gold gives none. */
function sameValue(gold: Timex, found: Timex): boolean | null {
  const value = dayOf(found.value ?? '');
  if (gold.value !== null) return dayOf(gold.value) === value;
  const { weekday, monthDay, month, day } = gold.partial ?? {};
  if (weekday !== undefined) return (new Date(`${value}T00:00Z`).getUTCDay() || 7) === weekday;
  if (monthDay !== undefined) return value.endsWith(monthDay);
  if (month !== undefined) return value.slice(5) === month;
  return day === undefined ? null : value.endsWith(day);
}

export function addScores(a: Score, b: Score): Score {
  const types = new Set([...Object.keys(a.byType), ...Object.keys(b.byType)]);
  const byType = Object.fromEntries(
    [...types].map((type) => [
      type,
      addTallies(a.byType[type] ?? emptyTally(), b.byType[type] ?? emptyTally()),
    ]),
  );
  return { byType, all: addTallies(a.all, b.all), errors: [...a.errors, ...b.errors] };
}

function addTallies(a: Tally, b: Tally): Tally {
  const sum = emptyTally();
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] = a[key] + b[key];
  return sum;
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

/** Precision, recall, relaxed, strict and value F1. */
export function figures({ all, byType }: Score): string {
  const f1 = (hits: number, { gold, found }: Tally): number => (2 * hits) / (gold + found || 1);
  const line = (tally: Tally): string => {
    const accuracy = tally.same / (tally.valued || 1);
    const relaxed = f1(tally.relaxed, tally);
    return `relaxed ${percent(relaxed)} strict ${percent(f1(tally.strict, tally))} value ${percent(relaxed * accuracy)}`;
  };
  const precision = all.relaxed / (all.found || 1);
  const types = Object.entries(byType).map(([type, tally]) => `${type} ${line(tally)}`);
  return `P ${percent(precision)} R ${percent(all.relaxed / (all.gold || 1))} ${line(all)} (${types.join('; ')})`;
}
