import type { DirectionReason } from '../model.ts';
import { civil, startOfWeek, type DayNumber, type Period } from './calendar.ts';
import type { Lean } from './evidence.ts';
import type { Calendar } from './meaning.ts';

export type Leaning = Lean | null;

/** The period chosen among those an expression may mean, and which way that lies. */
export interface Choice {
  period: Period;
  direction?: { towards: 'past' | 'future' | 'same'; because: DirectionReason };
}

interface Case {
  meaning: Calendar;
  published: DayNumber;
  leaning: Leaning;
}

/**
 * Which Thursday, which May? What the words say ("last", "next") decides; then the weekday of
 * publication itself; then the tense; then, for a day of a month, nearness; else the past, which
 * is what news speaks of.
 */
export function choose(candidates: Period[], one: Case): Choice | null {
  const { meaning, published } = one;
  if (meaning.towards !== undefined) return explicit(candidates, one);
  const past = candidates.filter(({ first }) => first <= published).at(-1);
  const future = candidates.find(({ last }) => last >= published);
  if (!past || !future) return toChoice(past ?? future, published, 'news-default');
  return past === future ? around(past, one) : eitherSide(past, future, one);
}

/** The publication day lies in it: "Thursday" in the paper of a Thursday is that day. */
function around(period: Period, { published, leaning }: Case): Choice | null {
  return toChoice(
    period,
    published,
    period.unit === 'day' ? 'same-weekday' : (leaning?.because ?? 'news-default'),
  );
}

function eitherSide(past: Period, future: Period, { meaning, published, leaning }: Case): Choice | null {
  const isDate = meaning.feast !== undefined || (meaning.month !== undefined && meaning.day !== undefined);
  const decided = leaning?.planned === true && isFarFetched(past, future, published);
  if (decided || (isDate && (leaning === null || isFarFetched(past, future, published)))) {
    return toChoice(nearer(past, future, published), published, 'news-default');
  }
  return toChoice(
    leaning?.towards === 'future' ? future : past,
    published,
    leaning?.because ?? 'news-default',
  );
}

function explicit(candidates: Period[], { meaning, published }: Case): Choice | null {
  const { towards } = meaning;
  const found =
    towards === -1 || towards === -2
      ? candidates.filter(({ last }) => last < published).at(towards)
      : towards === 1
        ? candidates.find(({ first }) => first > published)
        : candidates.find(({ first, last }) => inSameFrame(meaning, { first, last }, published));
  return toChoice(found, published, 'explicit');
}

/** "this Thursday" is in this week, "this May" in this year; "this winter" may have begun last year. */
function inSameFrame(meaning: Calendar, { first, last }: Span, published: DayNumber): boolean {
  if (meaning.weekday !== undefined) return startOfWeek(first) === startOfWeek(published);
  return civil(first).year === civil(published).year || (first <= published && published <= last);
}

type Span = Pick<Period, 'first' | 'last'>;

function toChoice(period: Period | undefined, published: DayNumber, because: DirectionReason): Choice | null {
  if (period === undefined) return null;
  const towards = period.last < published ? 'past' : period.first > published ? 'future' : 'same';
  return { period, direction: { towards, because } };
}

function nearer(past: Period, future: Period, published: DayNumber): Period {
  return published - past.last <= future.first - published ? past : future;
}

/**
 * Nobody writes a day of ten months ago without its year when the same day comes within weeks; what was asked
 * "in December" told in January was asked last month.
 */
function isFarFetched(past: Period, future: Period, published: DayNumber): boolean {
  const [back, on] = [published - past.last, future.first - published];
  return (back > 300 && on < 65) || (on > 300 && back < 65);
}
