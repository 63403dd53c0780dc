import edtf from 'edtf';
import type { Day, UncertainDate } from '../model.ts';

/**
 * The earliest and the latest day that an EDTF date can mean (ISO 8601-2:2019, levels 0 to 2).
 * `null` stands for an open or unknown side, and `..` alone for a day of which nothing is known. Seasons are the meteorological ones of the northern
 * hemisphere; winter begins in the year it is named after. Throws `RangeError` on what is no EDTF.
 */
export function toUncertain(text: string): UncertainDate {
  const [from, to, ...more] = text.trim().split('/');
  if (from === undefined || more.length > 0) throw notEdtf(text);
  if (from === '..' && to === undefined) return { edtf: text, earliest: null, latest: null };
  if (to === undefined) return { edtf: text, ...sidesOf(from, text) };
  const earliest = isOpen(from) ? null : sidesOf(from, text).earliest;
  const latest = isOpen(to) ? null : sidesOf(to, text).latest;
  if (earliest !== null && latest !== null && earliest > latest) throw notEdtf(text);
  return { edtf: text, earliest, latest };
}

const isOpen = (side: string): boolean => side === '..' || side === '';

const notEdtf = (text: string): RangeError => new RangeError(`"${text}" is not an EDTF date`);

interface Sides {
  earliest: Day | null;
  latest: Day | null;
}

function sidesOf(side: string, whole: string): Sides {
  return plainDay(side) ?? season(side) ?? parsed(side, whole);
}

/** The common case, without the grammar. */
function plainDay(side: string): Sides | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/.exec(side);
  if (!match) return null;
  const [, year, month, day] = match;
  if (month === undefined) return { earliest: `${year!}-01-01`, latest: `${year!}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = lastOfMonth(Number(year), Number(month));
  if (day === undefined) return { earliest: `${year!}-${month}-01`, latest: `${year!}-${month}-${last}` };
  return day >= '01' && day <= last ? { earliest: side.slice(0, 10), latest: side.slice(0, 10) } : null;
}

function lastOfMonth(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0');
}

/** First month of the seasons 21 to 24. */
const SEASON_STARTS: Record<string, number> = { '21': 3, '22': 6, '23': 9, '24': 12 };

function season(side: string): Sides | null {
  const match = /^(\d{4})-(2[1-4])[?~%]?$/.exec(side);
  if (!match) return null;
  const [year, start] = [Number(match[1]), SEASON_STARTS[match[2]!]!];
  return { earliest: dayOf(Date.UTC(year, start - 1, 1)), latest: dayOf(Date.UTC(year, start + 2, 0)) };
}

/** The signs EDTF is made of, one of them a digit or a masked one: the grammar takes long to refuse plain words. */
const MAY_BE_EDTF = /^(?=.*[\dXxu])[-+\d\sEeSTXxYyZzu.,:?~%[\]{}]+$/u;

function parsed(side: string, whole: string): Sides {
  if (side.length > 200 || !MAY_BE_EDTF.test(side)) throw notEdtf(whole);
  const date = read(side, whole);
  return { earliest: boundary(date.min), latest: boundary(date.max) };
}

function read(side: string, whole: string): { min: number; max: number } {
  try {
    return edtf(side);
  } catch {
    throw notEdtf(whole);
  }
}

const boundary = (time: number): Day | null => (Number.isFinite(time) ? dayOf(time) : null);

const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** The day that places something in the order of time and under a heading. */
export function placeInTime({ earliest, latest }: Pick<UncertainDate, 'earliest' | 'latest'>): Day {
  return earliest ?? latest ?? `${NO_YEAR}-12-31`;
}

/** The year, as a key, of events that nothing bounds: they come last. */
export const NO_YEAR = '9999';

/** What is known of a day whose year or week is not: "31 March", "Saturday". */
export interface PartlyKnown {
  month?: number;
  day?: number;
  /** Monday is 1. */
  weekday?: number;
}

/** From a TIMEX3 value such as `XXXX-03-31` or `2021-WXX-6`. */
export function partlyKnown(value: string | undefined): PartlyKnown | undefined {
  const [, month, day, weekday] = /^....-(?:(\d\d)(?:-(\d\d))?|WXX-(\d))/u.exec(value ?? '') ?? [];
  if (month === undefined && weekday === undefined) return undefined;
  return {
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
    ...(weekday ? { weekday: Number(weekday) } : {}),
  };
}
