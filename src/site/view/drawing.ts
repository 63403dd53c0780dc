import { DateTime } from 'luxon';
import type { Day, EventRecord } from '../../model.ts';
import { monthAnchor, readDay, writeMonth } from './dates.ts';
import { headingPath, type Desk } from './desk.ts';
import type { Sign } from './marks.ts';

/** The stretch of time that a drawing shows, and how wide it is. */
export interface Frame {
  from: Day;
  to: Day;
  width: number;
  left: number;
  /** Width of a letter of the names that stand left of it. */
  letter: number;
  /** A label under every n-th month. */
  everyMonths: number;
}

export interface DrawnMonth {
  x: number;
  width: number;
  label?: string;
  /** First month of a year: its number, set bold with a line. */
  year?: string;
  /** Heading of the month in the list, where it has events. */
  path?: string;
}

/** One mark of the drawing; `x`, `y` its upper left corner. */
export interface DrawnMark extends Sign {
  x: number;
  y: number;
  width: number;
  height: number;
  path: string;
  title: string;
}

export interface DrawnLane {
  name: string;
  /** Base line on which the marks stand. */
  y: number;
}

export interface Drawing {
  width: number;
  height: number;
  left: number;
  lanes: DrawnLane[];
  months: DrawnMonth[];
  marks: DrawnMark[];
  /** Year, for a strip of one. */
  year?: string;
}

/** The months of the frame, each with its place and its name where there is room. */
export function drawMonths(desk: Desk, events: EventRecord[], frame: Frame): DrawnMonth[] {
  const used = new Set(events.map((event) => monthAnchor(event.date)));
  const months: DrawnMonth[] = [];
  const first = DateTime.fromISO(frame.from, { zone: 'utc' }).startOf('month');
  for (let i = 0; i < countMonths(frame.from, frame.to); i++) {
    const month = first.plus({ months: i });
    const iso = month.toFormat('yyyy-MM');
    const x = Math.max(frame.left, position(`${iso}-01`, frame));
    const right = position(month.plus({ months: 1 }).toISODate()!, frame);
    const starts = month.month === 1 || i === 0;
    const labelled = !starts && (month.month - 1) % frame.everyMonths === 0;
    months.push({
      x: round(x),
      width: round(right - x),
      year: starts ? String(month.year) : undefined,
      label: labelled ? shorten(writeMonth(iso, desk.lang, { within: month.year })) : undefined,
      path: used.has(`m-${iso}`) ? headingPath(desk, `m-${iso}`) : undefined,
    });
  }
  return months;
}

/** "Sept" would not fit under a month of a long period; three letters, four where they are ambiguous. */
function shorten(month: string): string {
  if (month.length <= 4) return month;
  return /^jui/.test(month) ? month.slice(0, 4) : month.slice(0, 3);
}

/** Where a day begins, from the left; `plusDays` later. */
export function position(day: Day, frame: Frame, plusDays = 0): number {
  const length = dayNumber(frame.to) + 1 - dayNumber(frame.from);
  const at = Math.min(Math.max(dayNumber(day) + plusDays - dayNumber(frame.from), 0), length);
  return frame.left + (at / length) * (frame.width - frame.left);
}

const dayNumber = (day: Day): number => readDay(day).toMillis() / 86_400_000;

export const countMonths = (from: Day, to: Day): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7)) +
  1;

export const round = (n: number): number => Math.round(n * 10) / 10;
