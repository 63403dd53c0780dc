import { DateTime } from 'luxon';
import type { Day } from '../model.ts';
import type { Season, Unit } from './meaning.ts';

/** A stretch of whole days of the calendar, with the unit it is one of. */
export interface Period {
  unit: Unit;
  first: DateTime;
  last: DateTime;
}

export const dateTime = (day: Day): DateTime => DateTime.fromISO(day, { zone: 'utc' });

export const toDay = (date: DateTime): Day => date.toFormat('yyyy-MM-dd');

const SEASONS: Season[] = ['SP', 'SU', 'FA', 'WI'];

/** The season a month belongs to, and the year that season is named after. */
function seasonOf(date: DateTime): { season: Season; year: number } {
  const season = SEASONS[Math.floor(((date.month + 9) % 12) / 3)]!;
  return { season, year: date.month <= 2 ? date.year - 1 : date.year };
}

const utc = (year: number, month = 1, day = 1): DateTime => DateTime.utc(year, month, day);

const until = (unit: Unit, first: DateTime, length: object): Period => ({
  unit,
  first,
  last: first.plus(length).minus({ days: 1 }),
});

/** The period of a unit in which a day lies. */
export function periodAround(date: DateTime, unit: Unit): Period {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return { unit: 'day', first: date, last: date };
    case 'weekend': {
      const saturday = date.startOf('week').plus({ days: 5 });
      return until('weekend', saturday, { days: 2 });
    }
    case 'week':
      return until('week', date.startOf('week'), { weeks: 1 });
    case 'month':
      return until('month', utc(date.year, date.month), { months: 1 });
    case 'quarter':
      return quarterOf(date.year, Math.ceil(date.month / 3));
    case 'season': {
      const { season, year } = seasonOf(date);
      return seasonIn(year, season);
    }
    case 'half':
      return halfOf(date.year, date.month <= 6 ? 1 : 2);
    case 'year':
      return yearOf(date.year);
    case 'decade':
      return decadeOf(Math.floor(date.year / 10));
    case 'century':
      return centuryOf(Math.floor(date.year / 100));
  }
}

export const yearOf = (year: number): Period => until('year', utc(year), { years: 1 });
export const monthOf = (year: number, month: number): Period =>
  until('month', utc(year, month), { months: 1 });
export const quarterOf = (year: number, quarter: number): Period =>
  until('quarter', utc(year, quarter * 3 - 2), { months: 3 });
export const halfOf = (year: number, half: number): Period =>
  until('half', utc(year, half * 6 - 5), { months: 6 });
export const decadeOf = (decade: number): Period => until('decade', utc(decade * 10), { years: 10 });
export const centuryOf = (century: number): Period => until('century', utc(century * 100), { years: 100 });
export const seasonIn = (year: number, season: Season): Period =>
  until('season', utc(year, 3 + SEASONS.indexOf(season) * 3), { months: 3 });

/** Null for a day that the month of that year does not have. */
export function dayIn(year: number, month: number, day: number): Period | null {
  const date = DateTime.utc(year, month, day);
  return date.isValid ? { unit: 'day', first: date, last: date } : null;
}

const STEPS: Record<Unit, (amount: number) => object> = {
  second: () => ({}),
  minute: () => ({}),
  hour: (amount) => ({ days: Math.trunc(amount / 24) }),
  day: (days) => ({ days }),
  weekend: (weeks) => ({ weeks }),
  week: (weeks) => ({ weeks }),
  month: (months) => ({ months }),
  quarter: (amount) => ({ months: amount * 3 }),
  season: (amount) => ({ months: amount * 3 }),
  half: (amount) => ({ months: amount * 6 }),
  year: (years) => ({ years }),
  decade: (amount) => ({ years: amount * 10 }),
  century: (amount) => ({ years: amount * 100 }),
};

/** A day so many units on; fractions go to the nearest whole month or day. */
export function move(date: DateTime, unit: Unit, amount: number): DateTime {
  if (Number.isInteger(amount)) return date.plus(STEPS[unit](amount));
  const finer: Partial<Record<Unit, [Unit, number]>> = {
    year: ['month', 12],
    decade: ['year', 10],
    week: ['day', 7],
  };
  const [small, times] = finer[unit] ?? ['day', 30];
  return date.plus(STEPS[small](Math.round(amount * times)));
}

/** The TIMEX3 value of a period: `2021-09-30`, `2021-W38`, `2021-SU`, `199`. */
export function valueOf({ unit, first }: Period): string {
  const year = String(first.year).padStart(4, '0');
  switch (unit) {
    case 'weekend':
      return `${first.toFormat("kkkk-'W'WW")}-WE`;
    case 'week':
      return first.toFormat("kkkk-'W'WW");
    case 'month':
      return `${year}-${first.toFormat('MM')}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(first.month / 3)}`;
    case 'season':
      return `${year}-${seasonOf(first).season}`;
    case 'half':
      return `${year}-H${first.month <= 6 ? 1 : 2}`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, 3);
    case 'century':
      return year.slice(0, 2);
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return toDay(first);
  }
}

/** The EDTF of a period, as short as EDTF allows. */
export function edtfOf({ unit, first, last }: Period): string {
  const year = String(first.year).padStart(4, '0');
  switch (unit) {
    case 'month':
      return `${year}-${first.toFormat('MM')}`;
    case 'season':
      return `${year}-${21 + SEASONS.indexOf(seasonOf(first).season)}`;
    case 'quarter':
      return `${year}-${32 + Math.ceil(first.month / 3)}`;
    case 'half':
      return `${year}-${first.month <= 6 ? 40 : 41}`;
    case 'year':
      return year;
    case 'decade':
      return `${year.slice(0, 3)}X`;
    case 'century':
      return `${year.slice(0, 2)}XX`;
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
    case 'weekend':
    case 'week':
      return intervalOf(toDay(first), toDay(last));
  }
}

export const intervalOf = (first: Day, last: Day): string => (first === last ? first : `${first}/${last}`);

/**
 * Early, mid and late. Of a month: the first ten days, the 11th to 20th, the last ten. Of a week
 * Monday to Wednesday, Tuesday to Thursday, Thursday to Sunday. Of anything longer: its thirds.
 */
export function partOf({ unit, first, last }: Period, mod: 'START' | 'MID' | 'END'): Period {
  const span = (from: DateTime, to: DateTime): Period => ({ unit: 'day', first: from, last: to });
  if (unit === 'day') return { unit, first, last };
  if (unit === 'week')
    return span(
      first.plus({ days: { START: 0, MID: 1, END: 3 }[mod] }),
      first.plus({ days: { START: 2, MID: 3, END: 6 }[mod] }),
    );
  if (mod === 'START' && unit === 'month') return span(first, first.plus({ days: 9 }));
  if (mod === 'MID' && unit === 'month') return span(first.plus({ days: 10 }), first.plus({ days: 19 }));
  if (unit === 'month') return span(last.minus({ days: 9 }), last);
  const months = Math.round(last.diff(first, 'months').months);
  const third = (index: number): DateTime => first.plus({ months: Math.floor((months * index) / 3) });
  const index = { START: 0, MID: 1, END: 2 }[mod];
  return span(third(index), third(index + 1).minus({ days: 1 }));
}
