import type { EventRecord } from '../../model.ts';
import { placeInTime } from '../../text/edtf.ts';
import { isUndated } from './dates.ts';
import { drawDensity } from './density.ts';
import { addresses, isSplit, type Desk } from './desk.ts';
import { isAhead } from './doings.ts';
import { signOf } from './marks.ts';
import { fitName, partiesOf, roomForNames } from './parties.ts';
import {
  countMonths,
  drawMonths,
  position,
  round,
  type Drawing,
  type DrawnLane,
  type DrawnMark,
  type Frame,
} from './drawing.ts';

const GAP = 1.5;
const TALLEST = 420;

/** The whole period in one drawing, for wide screens. */
export function drawPeriod(desk: Desk, events: EventRecord[]): Drawing {
  const { firstDay, lastDay } = desk.chronology.settings;
  const months = countMonths(firstDay, lastDay);
  const everyMonths = [1, 3, 6, 12].find((n) => months / n <= 18) ?? 12;
  const names = besideNames(desk, 6.9, [76, 150]);
  return draw(desk, events, { from: firstDay, to: lastDay, width: 1000, ...names, everyMonths });
}

/** One strip for each year that has an event, for narrow screens. */
export function drawYears(desk: Desk, events: EventRecord[]): Drawing[] {
  const { firstDay, lastDay } = desk.chronology.settings;
  const years = [...new Set(events.map((event) => placeInTime(event.date).slice(0, 4)))].sort();
  const names = besideNames(desk, 7.4, [54, 96]);
  return years.map((year) => {
    const inYear = events.filter((event) => placeInTime(event.date).startsWith(year));
    const from = `${year}-01-01` < firstDay ? firstDay : `${year}-01-01`;
    const to = `${year}-12-31` > lastDay ? lastDay : `${year}-12-31`;
    return { ...draw(desk, inYear, { from, to, width: 360, ...names, everyMonths: 2 }), year };
  });
}

function besideNames(desk: Desk, letter: number, limits: [number, number]): Pick<Frame, 'left' | 'letter'> {
  return { letter, left: roomForNames(desk, letter, limits) };
}

/** Whether an event has a date and lies in the period that is drawn. */
export function isDrawn(desk: Desk, event: EventRecord): boolean {
  const day = placeInTime(event.date);
  const { firstDay, lastDay } = desk.chronology.settings;
  const counted = !isSplit(desk) || event.date.precision !== 'year';
  return day >= firstDay && day <= lastDay && !isUndated(event.date) && counted;
}

/** Each event, made smaller where they would stand too high; of thousands only how many there are in a month. */
function draw(desk: Desk, events: EventRecord[], frame: Frame): Drawing {
  if (isSplit(desk)) return drawDensity(desk, events, frame);
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
    lanes.push({ name: fitName(party.name[desk.lang], frame), y });
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
