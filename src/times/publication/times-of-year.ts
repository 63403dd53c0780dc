import type { Article, Day } from '../../model.ts';
import {
  civil,
  dayIn,
  fromDay,
  monthOf,
  seasonIn,
  toDay,
  weekdayOf,
  yearOf,
  type DayNumber,
  type Period,
} from '../calendar.ts';
import { leanOf } from '../evidence.ts';
import { headsOf } from '../heads.ts';
import type { Calendar } from '../meaning.ts';
import type { RecognisedTime } from '../recognise.ts';
import { sentenceAt } from '../sentence-at.ts';
import type { Bound } from './bounds.ts';

/**
 * A time of the year without its year is one of the year of publication, or not further from it than so
 * many days: what lies beyond is told with "last year" or the year's own name.
 */
const FAR = 200;
/** Where one side of publication is open, so many years on from the other are tried: every weekday of a day comes round. */
const OPEN_YEARS = 12;
/** Years an interval may have before times of the year say nothing. */
const MOST_YEARS = 60;

interface Known {
  earliest: Day | null;
  latest: Day | null;
}

/** Publication lies in one of a list of these; the words that set either end are kept for the working. */
interface Window {
  first: DayNumber;
  last: DayNumber;
  opens?: RecognisedTime;
  closes?: RecognisedTime;
}

/**
 * Times of the year without their year leave a part of each year that publication may be in: "on 25
 * September" told as past, that day and the year behind it; "June of this year", the rest of that year;
 * "Thursday, 30 September", the years in which that was a Thursday. What all of them leave is bounded
 * by its first and its last day. A time that the others contradict says nothing.
 */
export function boundsByTimesOfYear(article: Article, recognised: RecognisedTime[], known: Known): Bound[] {
  const years = yearsAround(known);
  if (years.length === 0) return [];
  const times = recognised
    .filter((time) => saysOnlyTimeOfYear(time, article) && !isOfPassage(time, article, recognised))
    // Days before months: they are nearer to what happened.
    .toSorted((one, other) => Number(isMonth(one)) - Number(isMonth(other)));
  const all: Window = {
    first: known.earliest === null ? -Infinity : fromDay(known.earliest),
    last: known.latest === null ? Infinity : fromDay(known.latest),
  };
  const left = times.reduce<Window[]>(
    (windows, time) => orElse(inBoth(windows, windowsOf(time, article, years)), windows),
    [all],
  );
  return [...opening(left[0]!, known), ...closing(left.at(-1)!, known)];
}

/** The years that publication may be in, and those beside them, of which it may tell; none where nothing bounds it. */
function yearsAround({ earliest, latest }: Known): number[] {
  const from = earliest === null ? null : civil(fromDay(earliest)).year;
  const to = latest === null ? null : civil(fromDay(latest)).year;
  const first = from ?? (to === null ? null : to - OPEN_YEARS);
  const last = to ?? (from === null ? null : from + OPEN_YEARS);
  if (first === null || last === null || last - first > MOST_YEARS) return [];
  return Array.from({ length: last - first + 3 }, (_, index) => first - 1 + index);
}

/** A season, a month or a day in one, whose year is not said or is this year, the last or the next. */
function saysOnlyTimeOfYear({ meaning, use, ...time }: RecognisedTime, { boilerplate }: Article): boolean {
  if (meaning.kind !== 'calendar' || meaning.impossible) return false;
  if (meaning.month === undefined && (meaning.season === undefined || meaning.season === 'WI')) return false;
  if (meaning.year !== undefined || meaning.nth !== undefined) return false;
  if ((meaning.towards ?? 0) !== 0 || (meaning.within && yearsOn(meaning) === undefined)) return false;
  if (boilerplate.some((span) => span.start <= time.start && time.end <= span.end)) return false;
  return use === 'at' || use === 'since';
}

/** Is its year that of the passage: one that is written out before it in its paragraph, or at the head of a list? */
function isOfPassage(time: RecognisedTime, article: Article, recognised: RecognisedTime[]): boolean {
  if (isCalendar(time) && (time.meaning.within || time.meaning.weekday !== undefined)) return false;
  const paragraph = article.text.lastIndexOf('\n', time.start);
  const heads = headsOf(article, recognised);
  return recognised.some(
    (other) =>
      other.end <= time.start &&
      isCalendar(other) &&
      other.meaning.year !== undefined &&
      (other.start > paragraph || heads.has(other)),
  );
}

const isCalendar = (time: RecognisedTime): time is RecognisedTime & { meaning: Calendar } =>
  time.meaning.kind === 'calendar';

const isMonth = ({ meaning }: RecognisedTime): boolean =>
  meaning.kind === 'calendar' && meaning.day === undefined;

/** 0 for "June of this year" and "this summer", -1 for « juin de l'an dernier ». */
function yearsOn({ within, towards }: Calendar): number | undefined {
  if (towards === 0) return 0;
  const isYear = within?.kind === 'shift' && within.unit === 'year' && within.from === 'published';
  return isYear ? within.amount : undefined;
}

/** Where publication may lie, for each year that the words may mean. */
function windowsOf(time: RecognisedTime, article: Article, years: number[]): Window[] {
  const sentence = sentenceAt(article.sentences, time);
  const towards = sentence && leanOf(time, article, sentence)?.towards;
  return years.flatMap((year) => {
    const period = periodIn(year, time.meaning as Calendar);
    const window = period && windowAround(period, year, time.meaning as Calendar, towards);
    return window ? [{ ...window, opens: time, closes: time }] : [];
  });
}

function periodIn(year: number, { season, month, day, weekday }: Calendar): Period | null {
  if (month === undefined) return seasonIn(year, season!);
  if (day === undefined) return monthOf(year, month);
  const period = dayIn(year, month, day);
  return period && (weekday === undefined || weekdayOf(period.first) === weekday) ? period : null;
}

function windowAround(
  { first, last }: Period,
  year: number,
  meaning: Calendar,
  towards: 'past' | 'future' | undefined,
): Window | null {
  const shift = yearsOn(meaning);
  if (shift !== undefined) {
    const written = yearOf(year - shift);
    return {
      first: Math.max(written.first, towards === 'past' ? first : -Infinity),
      last: Math.min(written.last, towards === 'future' ? last : Infinity),
    };
  }
  const own = yearOf(year);
  if (towards === 'past') return { first, last: Math.max(own.last, last + FAR) };
  if (towards === 'future') return { first: Math.min(own.first, first - FAR), last };
  return meaning.weekday === undefined ? null : { first: first - FAR, last: last + FAR };
}

/** What both leave; each end keeps the words that set it. */
function inBoth(some: Window[], others: Window[]): Window[] {
  return some
    .flatMap((one) =>
      others.map((other) => {
        const [opens, closes] = [
          one.first >= other.first ? one : other,
          one.last <= other.last ? one : other,
        ];
        return { first: opens.first, last: closes.last, opens: opens.opens, closes: closes.closes };
      }),
    )
    .filter(({ first, last }) => first <= last)
    .toSorted((one, other) => one.first - other.first);
}

const orElse = <T>(some: T[], others: T[]): T[] => (some.length > 0 ? some : others);

function opening({ first, opens }: Window, { earliest }: Known): Bound[] {
  if (opens === undefined || !Number.isFinite(first) || earliest === null) return [];
  return [{ ...reasonOf(opens), edtf: `${toDay(first)}/..`, earliest: toDay(first) }];
}

function closing({ last, closes }: Window, { latest }: Known): Bound[] {
  if (closes === undefined || !Number.isFinite(last) || latest === null) return [];
  return [{ ...reasonOf(closes), edtf: `../${toDay(last)}`, latest: toDay(last) }];
}

const reasonOf = ({ meaning, text }: RecognisedTime): Pick<Bound, 'constraint' | 'text'> => ({
  constraint:
    meaning.kind === 'calendar' && meaning.weekday !== undefined ? 'weekday-with-date' : 'time-of-year',
  text,
});
