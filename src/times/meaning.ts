import type { Gives } from '../languages/times.ts';

/** Calendar units from fine to coarse. */
export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
] as const;
export type Unit = (typeof UNITS)[number];

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** What an expression says, before any publication day is known. */
export type Meaning = Calendar | Shift | Ref | Length | Repetition | Part | Modifier;

/** Names in the calendar, as far as they are said: "the 17th", "August", "third quarter of …". */
export interface Calendar extends TimeOfDay {
  kind: 'calendar';
  century?: number;
  decade?: number;
  year?: number;
  fiscal?: boolean;
  /** A school year, or one that is only said to be of accounts: no year of the calendar. */
  school?: true;
  half?: number;
  quarter?: number;
  season?: Season;
  month?: number;
  day?: number;
  weekday?: number;
  /** See `feasts.ts`. */
  feast?: string;
  /** The nth `unit` of `within`; -1 is the last: "the last week of March". */
  nth?: number;
  unit?: Unit;
  /** Said to be the last but one ("the year-ago quarter"), the last, this or the next of its name. */
  towards?: -2 | -1 | 0 | 1;
  /** `towards` is said from what was told before: "that June", "the following Monday". */
  from?: 'narrative';
  /** « ce jeudi »: of these days. */
  near?: true;
  /** So many weeks further that way: "two weeks ago Tuesday". */
  weeks?: number;
  within?: Meaning;
  /** "31 February": found, and never resolved. */
  impossible?: boolean;
}

/** So many units from the publication day or from the day the text speaks of. */
export interface Shift extends TimeOfDay {
  kind: 'shift';
  unit: Unit;
  amount: number;
  from: 'published' | 'narrative';
  /**
   * "the same period": the unit is that of the time the text speaks of. "a year earlier": it is so
   * where that is a quarter or a half.
   */
  grain?: 'reference' | 'kept';
  /** "for the year": that of which the text speaks, if it is near the publication day. */
  recent?: true;
  /** "the quarter" of "the quarter ended Sept. 30": the one in which that lies. */
  around?: Meaning;
  /** "two weeks ago", not "last week": so many units, roughly. */
  counted?: true;
  /** As in `Calendar`. */
  school?: true;
  within?: Meaning;
}

export interface TimeOfDay {
  part?: string;
  /** From one day into the next: « la nuit de lundi à mardi ». */
  overnight?: true;
  clock?: string;
}

export interface Ref {
  kind: 'reference';
  reference: Reference;
  /** "in the coming days": no further away than some of these. */
  unit?: Unit;
  /** "within days": a length of time, unless the sentence looks ahead. */
  length?: true;
}

export interface Length {
  kind: 'duration';
  value: string;
  /** Reckoned back or on from the publication day: "the past decade". */
  anchored?: -1 | 1;
}

export interface Repetition {
  kind: 'set';
  value: string;
}

export interface Part extends TimeOfDay {
  kind: 'part';
}

export interface Modifier {
  kind: 'modifier';
  mod: 'START' | 'MID' | 'END';
  /** "earlier this month": no third of it is meant. */
  loose?: boolean;
  /** A noun: before a determiner it wants its "of". */
  noun?: boolean;
}

export type Slots = Record<string, number | string>;

/** What the slots of a pattern mean together; null for what only looks like a date. */
export function meaningOf(gives: Gives, slots: Slots): Meaning | null {
  switch (gives) {
    case 'calendar':
      return calendarOf(slots);
    case 'shift':
      return shiftOf(slots);
    case 'reference':
      return referenceOf(slots);
    case 'duration':
      return durationOf(slots);
    case 'set':
      return { kind: 'set', value: lengthValue(Number(slots['n'] ?? 1), slots['unit'] as Unit) };
    case 'part':
      return { kind: 'part', ...timeOfDay(slots) };
    case 'modifier':
      return {
        kind: 'modifier',
        mod: slots['mod'] as Modifier['mod'],
        loose: slots['loose'] === 1,
        noun: slots['noun'] === 1,
      };
    case 'nothing':
      return null;
  }
}

const FIGURES = ['century', 'decade', 'half', 'quarter', 'month', 'day', 'weekday', 'weeks', 'nth'] as const;

function calendarOf(slots: Slots): Calendar {
  const year = yearOf(slots);
  const calendar: Calendar = { kind: 'calendar', ...timeOfDay(slots) };
  for (const name of FIGURES) {
    if (typeof slots[name] === 'number') calendar[name] = slots[name];
  }
  if (year !== undefined) calendar.year = year;
  if (slots['fiscal'] !== undefined) calendar.fiscal = true;
  if (slots['school'] !== undefined) calendar.school = true;
  if (slots['season'] !== undefined) calendar.season = slots['season'] as Season;
  if (slots['unit'] !== undefined) calendar.unit = slots['unit'] as Unit;
  if (slots['near'] !== undefined) calendar.near = true;
  if (slots['feast'] !== undefined) calendar.feast = String(slots['feast']);
  if (slots['rel'] !== undefined) calendar.towards = slots['rel'] as Calendar['towards'] & number;
  if (slots['from'] === 'narrative') calendar.from = 'narrative';
  if (!isPossible(calendar)) calendar.impossible = true;
  return calendar;
}

/** Two digits mean the nearest such year seen from news of our time: '82 is 1982, 21 is 2021. */
function yearOf(slots: Slots): number | undefined {
  if (typeof slots['year'] === 'number') return slots['year'];
  if (typeof slots['yy'] !== 'number') return undefined;
  return slots['yy'] > 49 ? 1900 + slots['yy'] : 2000 + slots['yy'];
}

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "31 February" and "32 May" are no dates, and neither is a fifth quarter. */
function isPossible({ month = 1, day = 1, year = 2000, quarter = 1, half = 1 }: Calendar): boolean {
  const length = month === 2 && !isLeap(year) ? 28 : MONTH_LENGTHS[month - 1];
  if (length === undefined || day < 1 || day > length) return false;
  return quarter >= 1 && quarter <= 4 && half >= 1 && half <= 2;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function referenceOf(slots: Slots): Ref {
  const reference: Ref = { kind: 'reference', reference: slots['ref'] as Reference };
  if (slots['unit'] !== undefined) reference.unit = slots['unit'] as Unit;
  if (slots['length'] !== undefined) reference.length = true;
  return reference;
}

/** "several years ago" is some time in the past, "several years later" no more than a length. */
function shiftOf(slots: Slots): Shift | Ref | Length {
  const unit = slots['unit'] as Unit;
  const count = Number(slots['n'] ?? 1) * Number(slots['factor'] ?? 1);
  const sign = Number(slots['rel'] ?? slots['sign'] ?? 0);
  if (Number.isNaN(count) && slots['from'] === 'narrative')
    return { kind: 'duration', value: lengthValue('X', unit) };
  if (Number.isNaN(count)) return { kind: 'reference', reference: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  const shift: Shift = {
    kind: 'shift',
    unit,
    amount: sign * count,
    from: slots['from'] === 'narrative' ? 'narrative' : 'published',
    ...timeOfDay(slots),
  };
  if (slots['n'] !== undefined) shift.counted = true;
  if (slots['school'] !== undefined) shift.school = true;
  if (slots['recent'] !== undefined) shift.recent = true;
  const year = yearOf(slots);
  if (year !== undefined) shift.within = { kind: 'calendar', year };
  if (slots['grain'] === 'reference' || slots['grain'] === 'kept') shift.grain = slots['grain'];
  return shift;
}

function durationOf(slots: Slots): Length {
  const length: Length = { kind: 'duration', value: lengthValue(slots['n'] ?? 'X', slots['unit'] as Unit) };
  if (slots['rel'] !== undefined && slots['rel'] !== 0) length.anchored = slots['rel'] as -1 | 1;
  return length;
}

const LENGTHS: Record<Unit, [prefix: string, letter: string, factor: number]> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  weekend: ['P', 'WE', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  season: ['P', 'M', 3],
  half: ['P', 'M', 6],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
};

/** `P18M`, `PT30M`, `P10Y`, `PXD`: an ISO 8601 duration with X for an unknown number, as TIMEX3 has it. */
export function lengthValue(count: number | string, unit: Unit): string {
  const [prefix, letter, factor] = LENGTHS[unit];
  return `${prefix}${typeof count === 'number' ? Math.abs(count * factor) : 'X'}${letter}`;
}

function timeOfDay(slots: Slots): TimeOfDay {
  const time: TimeOfDay = {};
  if (slots['part'] !== undefined) time.part = String(slots['part']);
  if (slots['overnight'] !== undefined) time.overnight = true;
  if (typeof slots['hhmi'] === 'number')
    return { ...time, clock: clockOf(Math.floor(slots['hhmi'] / 100), slots['hhmi'] % 100) };
  const hour = slots['hh'];
  if (typeof hour === 'number') {
    const afternoon =
      slots['ampm'] === 'pm' && hour < 12 ? 12 : slots['ampm'] === 'am' && hour === 12 ? -12 : 0;
    time.clock = clockOf(hour + afternoon, Number(slots['mi'] ?? 0));
  }
  return time;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const clockOf = (hour: number, minute: number): string => `${pad(hour)}:${pad(minute)}`;

/** The finest unit an expression names. */
export function grainOf(meaning: Meaning): Unit | null {
  if (meaning.kind === 'shift') return meaning.unit;
  if (meaning.kind !== 'calendar') return null;
  if (meaning.day !== undefined || meaning.weekday !== undefined || meaning.feast) return 'day';
  if (meaning.unit !== undefined) return meaning.unit;
  return (
    (['month', 'season', 'quarter', 'half', 'year', 'decade', 'century'] as const).find(
      (unit) => meaning[unit] !== undefined,
    ) ?? null
  );
}

/** Does the first unit fit inside the second? */
export const isFiner = (fine: Unit, coarse: Unit): boolean => UNITS.indexOf(fine) < UNITS.indexOf(coarse);

/** « la nuit de lundi à mardi »: from one day into the next. */
export const isOvernight = (meaning: Meaning): boolean => 'overnight' in meaning;
