import { languages } from '../languages/index.ts';
import type { Day, EventMention, MentionDate } from '../model.ts';
import type { PartlyKnown } from '../text/edtf.ts';
import { fold } from '../text/index.ts';

/** Days since 1970-01-01, inclusive on both sides; infinite where the date is open. */
export interface DayRange {
  from: number;
  to: number;
}

/** Nothing bounds it. */
export const ANY_DAY: DayRange = { from: -Infinity, to: Infinity };

const MILLISECONDS_A_DAY = 86_400_000;

/** The few thousand days of a chronology are kept, both ways. */
const numbers = new Map<Day, number>();

/** Number of a day, counted from 1970-01-01. */
export function dayNumber(day: Day): number {
  let number = numbers.get(day);
  if (number === undefined) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    numbers.set(day, (number = Math.round(Date.UTC(year, month - 1, date) / MILLISECONDS_A_DAY)));
  }
  return number;
}

const days = new Map<number, Day>();

/** The day with a number: the reverse of `dayNumber`. */
export function dayOf(number: number): Day {
  let day = days.get(number);
  if (day === undefined)
    days.set(number, (day = new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10)));
  return day;
}

export function rangeOf(date: Pick<MentionDate, 'earliest' | 'latest'>): DayRange {
  return {
    from: date.earliest === null ? -Infinity : dayNumber(date.earliest),
    to: date.latest === null ? Infinity : dayNumber(date.latest),
  };
}

/** Length in days: 1 for a day, infinite where open. */
export function width(range: DayRange): number {
  return range.to - range.from + 1;
}

/** Days between two ranges: 0 where they touch or overlap, 1 for consecutive days. */
export function gap(a: DayRange, b: DayRange): number {
  if (a.to < b.from) return b.from - a.to;
  if (b.to < a.from) return a.from - b.to;
  return 0;
}

/** Longest time that is looked through for a day that fits what is known. */
const LONGEST_SEARCH = 366;

/** Can a day so known lie in a range? In a year, any can. */
export function mayLieIn(range: DayRange, known: PartlyKnown): boolean {
  if (!(width(range) < LONGEST_SEARCH)) return true;
  for (let day = range.from; day <= range.to; day++) if (isSuch(day, known)) return true;
  return false;
}

function isSuch(day: number, { month, day: ofMonth, weekday }: PartlyKnown): boolean {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return (
    (month === undefined || month === date.getUTCMonth() + 1) &&
    (ofMonth === undefined || ofMonth === date.getUTCDate()) &&
    (weekday === undefined || weekday === (date.getUTCDay() || 7))
  );
}

/** Can two days so known be one? */
export function mayBeOne(one: PartlyKnown, other: PartlyKnown): boolean {
  return (['month', 'day', 'weekday'] as const).every(
    (part) => one[part] === undefined || other[part] === undefined || one[part] === other[part],
  );
}

/** A date that says when, rather than only by when: bounded on both sides and not merely inferred. */
export function isDated(date: MentionDate): boolean {
  return date.earliest !== null && date.latest !== null && date.precision !== 'open';
}

const months = new Map<number, string[]>();

function monthOf(day: number): string[] {
  let month = months.get(day);
  if (!month) months.set(day, (month = [dayOf(day).slice(0, 7)]));
  return month;
}

/** The months `yyyy-mm` a range touches, at most `most`; none where it is open. */
export function monthsOf(range: DayRange, most = 24): readonly string[] {
  if (!Number.isFinite(range.from) || !Number.isFinite(range.to)) return [];
  if (range.from === range.to) return monthOf(range.from);
  const months: string[] = [];
  let [year = 0, month = 1] = dayOf(range.from).split('-').map(Number);
  const last = dayOf(range.to).slice(0, 7);
  for (let name = ''; months.length < most && name < last;) {
    name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    months.push(name);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
  return months;
}

/** Days by which a date made of a length of time ("two weeks ago") may be out: one unit more or less. */
export function slackOf({ date, lang }: Pick<EventMention, 'date' | 'lang'>): number {
  if (!date.timex || !isDated(date)) return 0;
  const words = fold(date.timex.text);
  const days = width(rangeOf(date));
  return days > 1 && days <= 31 && languages[lang].titles.ago.some((ago) => words.includes(ago)) ? days : 0;
}
