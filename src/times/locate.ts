import { roundAbout } from './approximate.ts';
import {
  centuryOf,
  civil,
  dayIn,
  decadeOf,
  halfOf,
  monthOf,
  move,
  periodAround,
  quarterOf,
  seasonIn,
  startOfWeek,
  weekdayOf,
  yearOf,
  type DayNumber,
  type Period,
} from './calendar.ts';
import { choose, type Choice, type Leaning } from './choose.ts';
import { feastIn } from './feasts.ts';
import { isFiner, type Calendar, type Meaning, type Part, type Shift, type Unit } from './meaning.ts';

/** What an expression is located against. */
export interface Anchor {
  published: DayNumber | null;
  /** The period the text last spoke of. */
  narrative: Period | null;
  /** The last single day it spoke of. */
  narrativeDay: Period | null;
  /** That day was said to go on into the next: « dans la nuit de lundi à mardi ». */
  overnight?: boolean;
  /** The last longer period it spoke of. */
  narrativeSpan: Period | null;
  leaning: Leaning;
}

/** Where an expression lies in the calendar, from what, and why there. */
export interface Located extends Choice {
  from: 'published' | 'narrative' | null;
  /** The days that "two weeks ago" means, where they are more than the week its value names. */
  about?: Period;
  /** The very days counted, which "more than two weeks ago" lies before. */
  exact?: Pick<Period, 'first' | 'last'>;
}

/** The place of an expression in the calendar; null where the anchor it needs is not known. */
export function locate(meaning: Meaning, anchor: Anchor): Located | null {
  if (meaning.kind === 'calendar') return locateCalendar(meaning, anchor);
  if (meaning.kind === 'shift') return locateShift(meaning, anchor);
  if (meaning.kind === 'part') return locatePart(meaning, anchor);
  return null;
}

const located = (period: Period | null, from: Located['from']): Located | null =>
  period ? { period, from } : null;

function locateCalendar(meaning: Calendar, anchor: Anchor): Located | null {
  if (meaning.impossible) return null;
  if (meaning.within) return locateWithin(meaning, meaning.within, anchor);
  if (meaning.century !== undefined) return located(centuryOf(meaning.century), null);
  if (meaning.decade !== undefined) return located(decadeOf(meaning.decade), null);
  if (meaning.year !== undefined) return located(inYear(meaning, meaning.year), null);
  const told = meaning.from === 'narrative' ? toldOf(meaning, anchor) : null;
  const published = told ?? anchor.published;
  if (published === null) return null;
  const chosen = choose(candidates(meaning, published), { meaning, published, leaning: anchor.leaning });
  const from = told === null ? 'published' : 'narrative';
  return chosen && { ...chosen, period: weeksFurther(chosen.period, meaning), from };
}

/** The day that "the following June" is counted from: where what was told before ends; for "that June" where it begins. */
function toldOf({ weekday, towards }: Calendar, { narrative, narrativeDay }: Anchor): DayNumber | null {
  const spoken = weekday === undefined ? narrative : narrativeDay;
  return spoken && (towards === 1 ? spoken.last : spoken.first);
}

/** "a week ago Tuesday": a week before last Tuesday. */
function weeksFurther(period: Period, { weeks = 0, towards = 0 }: Calendar): Period {
  const days = 7 * weeks * towards;
  return { ...period, first: period.first + days, last: period.last + days };
}

/** A named part of a year: its month, day, quarter, half or season; or the year itself. */
function inYear({ month, day, quarter, half, season, feast }: Calendar, year: number): Period | null {
  if (feast !== undefined) return feastIn(year, feast);
  if (month !== undefined && day !== undefined) return dayIn(year, month, day);
  if (month !== undefined) return monthOf(year, month);
  if (quarter !== undefined) return quarterOf(year, quarter);
  if (half !== undefined) return halfOf(year, half);
  if (season !== undefined) return seasonIn(year, season);
  return yearOf(year);
}

const OFFSETS = [-2, -1, 0, 1, 2];

/** The periods that an expression without a year, month or week may mean, in order. */
function candidates(meaning: Calendar, published: DayNumber): Period[] {
  const { weekday, day, month } = meaning;
  const now = civil(published);
  if (month === undefined && day === undefined && weekday !== undefined) {
    const monday = startOfWeek(published);
    return OFFSETS.map((offset) => periodAround(monday + 7 * offset + weekday - 1, 'day'));
  }
  const all = OFFSETS.map((offset) => {
    if (month !== undefined || day === undefined) return inYear(meaning, now.year + offset);
    const near = civil(move(published, 'month', offset));
    return onWeekday(dayIn(near.year, near.month, day), weekday);
  });
  return all.filter((period) => period !== null);
}

/** « lundi 11 »: only a month whose 11th is a Monday will do. */
const onWeekday = (day: Period | null, weekday: number | undefined): Period | null =>
  day && (weekday === undefined || weekdayOf(day.first) === weekday) ? day : null;

/** A part of a whole that is located first: "October of next year", "the last week of March". */
function locateWithin(meaning: Calendar, within: Meaning, anchor: Anchor): Located | null {
  const whole = locate(within, anchor);
  if (whole === null) return null;
  const period = partWithin(meaning, whole.period);
  return period && { ...whole, period };
}

function partWithin(meaning: Calendar, whole: Period): Period | null {
  const { first, unit } = whole;
  if (meaning.nth !== undefined && meaning.unit !== undefined) return nthOf(meaning.nth, meaning.unit, whole);
  if (meaning.weekday !== undefined && meaning.day === undefined) {
    return periodAround(startOfWeek(first) + meaning.weekday - 1, 'day');
  }
  const { year, month } = civil(first);
  if (meaning.day !== undefined && meaning.month === undefined) return dayIn(year, month, meaning.day);
  if (unit === 'decade' || unit === 'century') return whole;
  const inside = inYear(meaning, year);
  return inside && inside.last < first ? inYear(meaning, year + 1) : inside;
}

/** The nth week, day, month … of a period; -1 is the last, the week that its last day is in. */
function nthOf(nth: number, unit: Unit, { first, last }: Period): Period {
  if (nth < 0) return periodAround(last, unit);
  return periodAround(unit === 'week' ? first + 7 * (nth - 1) : move(first, unit, nth - 1), unit);
}

function locateShift(meaning: Shift, anchor: Anchor): Located | null {
  if (meaning.around) return locateAround(meaning.unit, meaning.around, anchor);
  if (meaning.from === 'published' || (meaning.recent && !isRecent(anchor))) {
    if (anchor.published === null) return null;
    const period = fromPublished(meaning, anchor.published, anchor.leaning);
    return { period, from: 'published', ...aboutOf(meaning, around(anchor.published)) };
  }
  if (meaning.grain === 'reference' || meaning.within) return locateSamePeriod(meaning, anchor);
  const wantsDay = meaning.unit === 'day';
  const spoken = (wantsDay ? anchor.narrativeDay : null) ?? anchor.narrative;
  const told = spoken && liesBehindPlan(meaning, spoken, anchor) ? null : spoken;
  const reference = told ?? dayOf(anchor);
  if (reference === null) return null;
  const from = told ? 'narrative' : 'published';
  return { period: fromReference(meaning, reference), from, ...aboutOf(meaning, reference) };
}

/** "The law applies from May 30. The week before, Norway had promised …": nobody counts back from a plan. */
const liesBehindPlan = ({ amount }: Shift, { first }: Period, { published }: Anchor): boolean =>
  amount < 0 && published !== null && first > published;

/** "the quarter ended Sept. 30" */
function locateAround(unit: Unit, within: Meaning, anchor: Anchor): Located | null {
  const day = locate(within, anchor);
  return day && { period: periodAround(day.period.first, unit), from: day.from };
}

/** Does the text speak of the year of publication, or of the one before? */
function isRecent({ published, narrative }: Anchor): boolean {
  if (published === null || narrative === null) return false;
  const back = civil(published).year - civil(narrative.first).year;
  return back === 0 || back === 1;
}

function aboutOf({ counted, unit, amount }: Shift, from: Period): Pick<Located, 'about' | 'exact'> {
  const about = counted ? roundAbout(from, unit, amount) : null;
  if (!about) return {};
  const exact = { first: move(from.first, unit, amount), last: move(from.last, unit, amount) };
  return { about, exact };
}

const around = (day: DayNumber): Period => periodAround(day, 'day');

function fromPublished(meaning: Shift, published: DayNumber, leaning: Leaning): Period {
  const { unit, amount } = meaning;
  const isPast = unit === 'weekend' && amount === 0 && isWeekendPast(published, leaning);
  const moved = move(published, unit, isPast ? -1 : amount);
  return periodAround(moved, Number.isInteger(amount) ? unit : 'month');
}

/** "This weekend", on Monday to Friday: by the tense, else by the nearer one. */
function isWeekendPast(published: DayNumber, leaning: Leaning): boolean {
  const weekday = weekdayOf(published);
  return leaning === null ? weekday < 3 : weekday < 6 && leaning.towards === 'past';
}

/** "three days later", "the following month", "that year". */
function fromReference(meaning: Shift, reference: Period): Period {
  const { unit, amount } = meaning;
  if (
    meaning.grain === 'kept' &&
    unit === 'year' &&
    (reference.unit === 'quarter' || reference.unit === 'half' || reference.unit === 'month')
  ) {
    return periodAround(move(reference.first, 'year', amount), reference.unit);
  }
  if (isFiner(unit, reference.unit) && unit !== 'day') return reference;
  if (unit === 'day' && reference.unit !== 'day') return reference;
  return periodAround(move(reference.first, unit, amount), unit);
}

/** "the same period last year", "a year earlier": what was spoken of, in that year. */
function locateSamePeriod(meaning: Shift, anchor: Anchor): Located | null {
  const { published } = anchor;
  const year = meaning.within ? locate(meaning.within, anchor) : null;
  const spoken = spanSpokenOf(anchor) ?? (meaning.unit === 'quarter' ? lastQuarter(published) : null);
  if (spoken === null) {
    if (year !== null || published === null) return year;
    return located(periodAround(move(published, 'year', meaning.amount), 'year'), 'published');
  }
  const years = year ? civil(year.period.first).year - civil(spoken.first).year : meaning.amount;
  return located(periodAround(move(spoken.first, 'year', years), spoken.unit), 'narrative');
}

/** The month or longer that the text speaks of, also where it has just named a day of it: its last. */
function spanSpokenOf({ narrative, narrativeSpan: span }: Anchor): Period | null {
  if (narrative !== null && !isFiner(narrative.unit, 'month')) return narrative;
  const isIn =
    narrative !== null && span !== null && span.first <= narrative.first && narrative.last <= span.last;
  return isIn && !isFiner(span.unit, 'month') ? span : null;
}

/** The quarter of which accounts are given: the last that is over. */
const lastQuarter = (published: DayNumber | null): Period | null =>
  published === null ? null : periodAround(move(published, 'quarter', -1), 'quarter');

/**
 * "at 6:40 p.m." alone: on the day spoken of, else on that of publication. "Talks resume on Sunday. Two people were arrested at
 * noon": what is told as past was on no day to come. « dans la nuit de lundi à mardi … vers 2 heures »: on Tuesday.
 */
function locatePart(part: Part, anchor: Anchor): Located | null {
  const { narrativeDay, overnight, published, leaning } = anchor;
  const isToCome = narrativeDay !== null && published !== null && narrativeDay.first > published;
  const fits = narrativeDay !== null && !(isToCome && leaning?.towards === 'past');
  if (!fits) return located(dayOf(anchor), 'published');
  return located(overnight && isByDay(part) ? around(narrativeDay.first + 1) : narrativeDay, 'narrative');
}

/** Behind a night the morning and the hours until evening are those of the day after it. */
const isByDay = ({ part, clock }: Part): boolean =>
  clock === undefined ? /^(?:MO|MI|AF)$/u.test(part ?? '') : clock < '18';

const dayOf = ({ published }: Anchor): Period | null => (published === null ? null : around(published));
