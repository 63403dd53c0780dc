import { DateTime } from 'luxon';
import type { Day, EventRecord } from '../../model.ts';
import { isUndated, monthAnchor, placeInTime, writeMonth } from './dates.ts';
import { addresses, headingPath, type Desk } from './desk.ts';
import { isAhead, signOf, type Sign } from './marks.ts';
import { partiesOf } from './parties.ts';

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

export interface DrawnMonth {
  x: number;
  width: number;
  label?: string;
  /** First month of a year: its number, set bold with a line. */
  year?: string;
  /** Heading of the month in the list, where it has events. */
  path?: string;
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

interface Frame {
  from: Day;
  to: Day;
  width: number;
  left: number;
  /** A label under every n-th month. */
  everyMonths: number;
}

const GAP = 1.5;
const TALLEST = 420;

/** The whole period in one drawing, for wide screens. */
export function drawPeriod(desk: Desk, events: EventRecord[]): Drawing {
  const { firstDay, lastDay } = desk.chronology.settings;
  const months = countMonths(firstDay, lastDay);
  const everyMonths = [1, 3, 6, 12].find((n) => months / n <= 18) ?? 12;
  return draw(desk, events, { from: firstDay, to: lastDay, width: 1000, left: 76, everyMonths });
}

/** One strip for each year that has an event, for narrow screens. */
export function drawYears(desk: Desk, events: EventRecord[]): Drawing[] {
  const { firstDay, lastDay } = desk.chronology.settings;
  const years = [...new Set(events.map((event) => placeInTime(event.date).slice(0, 4)))].sort();
  return years.map((year) => {
    const inYear = events.filter((event) => placeInTime(event.date).startsWith(year));
    const from = `${year}-01-01` < firstDay ? firstDay : `${year}-01-01`;
    const to = `${year}-12-31` > lastDay ? lastDay : `${year}-12-31`;
    return { ...draw(desk, inYear, { from, to, width: 360, left: 54, everyMonths: 2 }), year };
  });
}

/** Whether an event has a date and lies in the period that is drawn. */
export function isDrawn(desk: Desk, event: EventRecord): boolean {
  const day = placeInTime(event.date);
  const { firstDay, lastDay } = desk.chronology.settings;
  return day >= firstDay && day <= lastDay && !isUndated(event.date);
}

function draw(desk: Desk, events: EventRecord[], frame: Frame): Drawing {
  for (const size of [1, 0.85, 0.72, 0.6, 0.5]) {
    const drawing = drawAt(desk, events, frame, size);
    if (drawing.height <= TALLEST || size === 0.5) return drawing;
  }
  return drawAt(desk, events, frame, 0.5);
}

function drawAt(desk: Desk, events: EventRecord[], frame: Frame, size: number): Drawing {
  const lanes: DrawnLane[] = [];
  const marks: DrawnMark[] = [];
  let y = 4;
  for (const party of desk.chronology.settings.parties) {
    const here = events.filter((event) => partiesOf(desk, event).includes(party.id));
    const stacked = stack(here.map((event) => ({ event, ...extentOf(event, frame, size) })));
    const tall = Math.max(14, ...stacked.map((mark) => mark.top));
    y += tall + 9;
    lanes.push({ name: party.name[desk.lang], y });
    marks.push(...stacked.map((mark) => place(desk, mark, y)));
  }
  return {
    width: frame.width,
    height: y + 26,
    left: frame.left,
    lanes,
    months: drawMonths(desk, events, frame),
    marks,
  };
}

interface Extent {
  event: EventRecord;
  x: number;
  width: number;
  height: number;
}

/** Horizontal place of an event: its days on the scale, never narrower than a dot. */
function extentOf(event: EventRecord, frame: Frame, size: number): Omit<Extent, 'event'> {
  const sources = Math.min(3, event.sources.independent);
  const dot = (10 + 2 * sources) * size;
  const { earliest, latest } = event.date;
  const from = position(earliest ?? latest ?? frame.from, frame);
  const to = position(latest ?? earliest ?? frame.to, frame, 1);
  const width = Math.max(dot * (signShapeIsDot(event) ? 1 : 1.9), to - from);
  const middle = earliest && latest ? (from + to) / 2 : earliest ? from + width / 2 : to - width / 2;
  const x = Math.min(Math.max(middle - width / 2, frame.left), frame.width - width);
  return { x, width, height: signShapeIsDot(event) ? dot : dot * 0.8 };
}

const signShapeIsDot = (event: EventRecord): boolean =>
  event.date.precision === 'day' && !/[~?%]/.test(event.date.edtf);

/** Sets each mark on the lowest free place above the base line, so that none covers another. */
function stack(extents: Extent[]): (Extent & { top: number })[] {
  const placed: (Extent & { top: number })[] = [];
  for (const extent of extents.toSorted((a, b) => b.width - a.width || a.x - b.x)) {
    const near = placed
      .filter((other) => other.x < extent.x + extent.width + GAP && extent.x < other.x + other.width + GAP)
      .sort((a, b) => a.top - b.top);
    let bottom = 3;
    for (const other of near)
      if (other.top - other.height - GAP < bottom + extent.height) bottom = Math.max(bottom, other.top + GAP);
    placed.push({ ...extent, top: bottom + extent.height });
  }
  return placed.sort((a, b) => a.x - b.x);
}

function place(desk: Desk, mark: Extent & { top: number }, baseline: number): DrawnMark {
  const { event } = mark;
  return {
    ...signOf(desk, event),
    x: round(mark.x),
    y: round(baseline - mark.top),
    width: round(mark.width),
    height: round(mark.height),
    path: desk.root + addresses.event(event.slug),
    title: isAhead(event)
      ? `${desk.words.status[event.status].tag}${desk.words.colon} ${event.title[desk.lang]}`
      : event.title[desk.lang],
  };
}

function drawMonths(desk: Desk, events: EventRecord[], frame: Frame): DrawnMonth[] {
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

function position(day: Day, frame: Frame, plusDays = 0): number {
  const length = dayNumber(frame.to) + 1 - dayNumber(frame.from);
  const at = Math.min(Math.max(dayNumber(day) + plusDays - dayNumber(frame.from), 0), length);
  return frame.left + (at / length) * (frame.width - frame.left);
}

const dayNumber = (day: Day): number => DateTime.fromISO(day, { zone: 'utc' }).toMillis() / 86_400_000;

const countMonths = (from: Day, to: Day): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7)) +
  1;

const round = (n: number): number => Math.round(n * 10) / 10;
