import type { Day } from '../model.ts';
import type { Season, Unit } from './meaning.ts';

/**
 * A day as a number: days since 1 January 1970, proleptic Gregorian. Plain numbers, because dates
 * are reckoned for every expression of every article: an object a day costs ten times as much.
 */
export type DayNumber = number;

/** A stretch of whole days of the calendar, with the unit it is one of. */
export interface Period {
  unit: Unit;
  first: DayNumber;
  last: DayNumber;
}

interface CivilDate {
  year: number;
  month: number;
  day: number;
}

/** Days from 0000-03-01 to 1970-01-01: years that begin in March end with the leap day. */
const EPOCH = 719_468;

/** Months beyond 1 to 12 and days beyond the month run over. After Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(year: number, month = 1, day = 1): DayNumber {
  const march = year * 12 + month - 3;
  const y = Math.floor(march / 12);
  const dayOfYear = Math.floor((153 * (march - y * 12) + 2) / 5);
  return (
    y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear + day - 1 - EPOCH
  );
}

export function civil(number: DayNumber): CivilDate {
  const days = number + EPOCH;
  const era = Math.floor(days / 146_097);
  const rest = days - era * 146_097;
  const yearOfEra = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  const dayOfYear = rest - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * march + 2) / 5) + 1 };
}

export const fromDay = (day: Day): DayNumber =>
  dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));

export const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
const four = (n: number): string => String(n).padStart(4, '0');

export function toDay(number: DayNumber): Day {
  const { year, month, day } = civil(number);
  return `${four(year)}-${two(month)}-${two(day)}`;
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const startOfWeek = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1;

/** `2021-W38` by ISO 8601: the week belongs to the year of its Thursday. */
function weekValue(day: DayNumber): string {
  const thursday = startOfWeek(day) + 3;
  const { year } = civil(thursday);
  return `${four(year)}-W${two(1 + Math.floor((thursday - dayNumber(year)) / 7))}`;
}

const SEASONS: Season[] = ['SP', 'SU', 'FA', 'WI'];

/** The season a month belongs to, and the year that season is named after. */
function seasonOf({ year, month }: CivilDate): { season: Season; year: number } {
  return { season: SEASONS[Math.floor(((month + 9) % 12) / 3)]!, year: month <= 2 ? year - 1 : year };
}

const days = (first: DayNumber, count: number, unit: Unit): Period => ({
  unit,
  first,
  last: first + count - 1,
});

const months = (unit: Unit, year: number, month: number, count: number): Period => ({
  unit,
  first: dayNumber(year, month),
  last: dayNumber(year, month + count) - 1,
});

export const monthOf = (year: number, month: number): Period => months('month', year, month, 1);
export const quarterOf = (year: number, quarter: number): Period =>
  months('quarter', year, quarter * 3 - 2, 3);
export const halfOf = (year: number, half: number): Period => months('half', year, half * 6 - 5, 6);
export const yearOf = (year: number): Period => months('year', year, 1, 12);
export const decadeOf = (decade: number): Period => months('decade', decade * 10, 1, 120);
export const centuryOf = (century: number): Period => months('century', century * 100, 1, 1200);
export const seasonIn = (year: number, season: Season): Period =>
  months('season', year, 3 + SEASONS.indexOf(season) * 3, 3);

/** Null for a day that the month of that year does not have. */
export function dayIn(year: number, month: number, day: number): Period | null {
  const number = dayNumber(year, month, day);
  return civil(number).day === day ? { unit: 'day', first: number, last: number } : null;
}

/** The period of a unit in which a day lies. */
export function periodAround(day: DayNumber, unit: Unit): Period {
  if (unit === 'week') return days(startOfWeek(day), 7, unit);
  if (unit === 'weekend') return days(startOfWeek(day) + 5, 2, unit);
  const { year, month } = civil(day);
  switch (unit) {
    case 'month':
      return monthOf(year, month);
    case 'quarter':
      return quarterOf(year, Math.ceil(month / 3));
    case 'season': {
      const named = seasonOf({ year, month, day });
      return seasonIn(named.year, named.season);
    }
    case 'half':
      return halfOf(year, month <= 6 ? 1 : 2);
    case 'year':
      return yearOf(year);
    case 'decade':
      return decadeOf(Math.floor(year / 10));
    case 'century':
      return centuryOf(Math.floor(year / 100));
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return { unit: 'day', first: day, last: day };
  }
}

/** How many days or months a unit is; of the longer ones months, since days differ. */
const LENGTHS: Record<Unit, { days: number } | { months: number }> = {
  second: { days: 0 },
  minute: { days: 0 },
  hour: { days: 1 / 24 },
  day: { days: 1 },
  weekend: { days: 7 },
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  season: { months: 3 },
  half: { months: 6 },
  year: { months: 12 },
  decade: { months: 120 },
  century: { months: 1200 },
};

/** A day so many units on; the 31st becomes the last day of a shorter month. */
export function move(from: DayNumber, unit: Unit, amount: number): DayNumber {
  const length = LENGTHS[unit];
  if ('days' in length) return from + Math.trunc(length.days * amount);
  const { year, month, day } = civil(from);
  const target = month + Math.round(length.months * amount);
  return Math.min(dayNumber(year, target, day), dayNumber(year, target + 1) - 1);
}

/** The TIMEX3 value of a period: `2021-09-30`, `2021-W38`, `2021-SU`, `199`. */
export function valueOf({ unit, first }: Period): string {
  if (unit === 'week') return weekValue(first);
  if (unit === 'weekend') return `${weekValue(first)}-WE`;
  const { year, month, day } = civil(first);
  switch (unit) {
    case 'month':
      return `${four(year)}-${two(month)}`;
    case 'quarter':
      return `${four(year)}-Q${Math.ceil(month / 3)}`;
    case 'season':
      return `${four(year)}-${seasonOf({ year, month, day }).season}`;
    case 'half':
      return `${four(year)}-H${month <= 6 ? 1 : 2}`;
    case 'year':
      return four(year);
    case 'decade':
      return four(year).slice(0, 3);
    case 'century':
      return four(year).slice(0, 2);
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return `${four(year)}-${two(month)}-${two(day)}`;
  }
}

/** The EDTF of a period, as short as EDTF allows (ISO 8601-2: seasons 21–24, quarters 33–36, halves 40–41). */
export function edtfOf(period: Period): string {
  const { unit, first, last } = period;
  const { year, month, day } = civil(first);
  switch (unit) {
    case 'season':
      return `${four(year)}-${21 + SEASONS.indexOf(seasonOf({ year, month, day }).season)}`;
    case 'quarter':
      return `${four(year)}-${32 + Math.ceil(month / 3)}`;
    case 'half':
      return `${four(year)}-${month <= 6 ? 40 : 41}`;
    case 'decade':
      return `${four(year).slice(0, 3)}X`;
    case 'century':
      return `${four(year).slice(0, 2)}XX`;
    case 'month':
    case 'year':
      return valueOf(period);
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
    case 'weekend':
    case 'week':
      return intervalOf(first, last);
  }
}

export const intervalOf = (first: DayNumber, last: DayNumber): string =>
  first === last ? toDay(first) : `${toDay(first)}/${toDay(last)}`;

const THIRDS = { START: 0, MID: 1, END: 2 };

/**
 * Early, mid and late. Of a month: the first ten days, the 11th to 20th, the last ten. Of a week
 * Monday to Wednesday, Tuesday to Thursday, Thursday to Sunday. Of a decade the years 0 to 3, 4 to 6,
 * 7 to 9. Of anything else its thirds.
 */
export function partOf({ unit, first, last }: Period, mod: 'START' | 'MID' | 'END'): Period {
  const third = THIRDS[mod];
  if (unit === 'day' || unit === 'weekend') return { unit, first, last };
  if (unit === 'week') return days(first + [0, 1, 3][third]!, third === 2 ? 4 : 3, 'day');
  if (unit === 'month') return days(third === 2 ? last - 9 : first + third * 10, 10, 'day');
  const { year, month } = civil(first);
  if (unit === 'decade')
    return { ...months('year', year + [0, 4, 7][third]!, 1, third === 0 ? 48 : 36), unit: 'day' };
  const length = (civil(last).year - year) * 12 + civil(last).month - month + 1;
  const from = month + Math.floor((length * third) / 3);
  const until = month + Math.floor((length * (third + 1)) / 3);
  return { unit: 'day', first: dayNumber(year, from), last: dayNumber(year, until) - 1 };
}
