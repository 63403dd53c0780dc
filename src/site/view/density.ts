import { groupBy } from '../../group-by.ts';
import type { ColourFamily, EventRecord } from '../../model.ts';
import { placeInTime } from '../../text/edtf.ts';
import { writeMonth } from './dates.ts';
import { headingPath, type Desk } from './desk.ts';
import { kindOf } from './entry.ts';
import { isAhead } from './doings.ts';
import { fitName, partiesOf } from './parties.ts';
import { drawMonths, position, round, type Drawing, type DrawnMark, type Frame } from './drawing.ts';

/** Height of the month that has most events in one lane, of an empty lane, and of the space above each. */
const [TALLEST, LOWEST, SPACE] = [64, 14, 12];

/**
 * Thousands of events as bars: one for each month and lane, as high as it has events, in the colours of their kinds;
 * what was only announced stands on top, dashed. Each leads to its month.
 */
export function drawDensity(desk: Desk, events: EventRecord[], frame: Frame): Drawing {
  const { parties } = desk.chronology.settings;
  const placed = events.flatMap((event) => partiesOf(desk, event).map((party) => ({ party, event })));
  const cells = groupBy(placed, ({ party, event }) => `${party} ${placeInTime(event.date).slice(0, 7)}`);
  const most = Math.max(1, ...[...cells.values()].map((cell) => cell.length));
  const lanes = lanesOf(desk, cells, most).map(({ name, y }) => ({ name: fitName(name, frame), y }));
  const base = new Map(parties.map(({ id }, i) => [id, lanes[i]!.y]));
  const marks = [...cells].flatMap(([key, cell]) => {
    const [month, party] = [key.slice(-7), key.slice(0, -8)];
    return barOf(
      desk,
      { month, events: cell.map(({ event }) => event) },
      { frame, most, y: base.get(party)! },
    );
  });
  return {
    ...{ width: frame.width, height: lanes.at(-1)!.y + 26, left: frame.left },
    ...{ lanes, months: drawMonths(desk, events, frame), marks },
  };
}

/** Each as high as its own fullest month wants. */
function lanesOf(desk: Desk, cells: Map<string, unknown[]>, most: number): Drawing['lanes'] {
  let y = 0;
  return desk.chronology.settings.parties.map(({ id, name }) => {
    const own = [...cells].flatMap(([key, cell]) => (key.slice(0, -8) === id ? cell.length : []));
    y += SPACE + Math.max(LOWEST, (Math.max(0, ...own) / most) * TALLEST);
    return { name: name[desk.lang], y: round(y) };
  });
}

interface Standing {
  frame: Frame;
  most: number;
  /** The line it stands on. */
  y: number;
}

/** The parts of one bar from below: kind by kind, then what is only announced. */
function barOf(desk: Desk, cell: { month: string; events: EventRecord[] }, place: Standing): DrawnMark[] {
  const { month, events } = cell;
  const parts = [...groupBy(events, (event) => `${isAhead(event)} ${kindOf(desk, event.type).family}`)];
  const left = position(`${month}-01`, place.frame);
  const width = position(`${month}-28`, place.frame, 3) - left;
  const shared = {
    ...{ shape: 'bar' as const, x: round(left + width * 0.08), width: round(width * 0.84) },
    path: headingPath(desk, `m-${month}`),
    title: `${writeMonth(month, desk.lang)}${desk.words.colon} ${desk.words.count.events(events.length)}`,
  };
  let { y } = place;
  return parts
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => {
      const height = (part.length / place.most) * TALLEST;
      y -= height;
      const [ahead, family] = key.split(' ') as [string, ColourFamily];
      return {
        ...shared,
        family,
        fill: ahead === 'true' ? 'ring' : 'solid',
        y: round(y),
        height: round(height),
      };
    });
}
