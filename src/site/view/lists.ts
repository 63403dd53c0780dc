import type { EventRecord } from '../../model.ts';
import { monthAnchor, placeInTime, writeMonth } from './dates.ts';
import type { Desk } from './desk.ts';
import { entryOf, type Entry } from './entry.ts';

/** Events of one year, by month. */
export interface YearSection {
  year: number;
  count: string;
  /** What is only known to the year comes first, without a month. */
  months: { label: string | null; anchor: string; count: string; entries: Entry[] }[];
}

/** The events under their years and months, in the order of the chronology. */
export function byYear(desk: Desk, events: EventRecord[]): YearSection[] {
  const { count } = desk.words;
  const years = groupBy(events, (event) => placeInTime(event.date).slice(0, 4));
  return years.map(([year, inYear]) => ({
    year: Number(year),
    count: count.events(inYear.length),
    months: groupBy(inYear.toSorted(yearFirst), (event) => monthAnchor(event.date)).map(
      ([anchor, inMonth]) => ({
        label: anchor.length > 6 ? writeMonth(anchor.slice(2), desk.lang, { within: Number(year) }) : null,
        anchor,
        count: count.events(inMonth.length),
        entries: inMonth.map((event) => entryOf(desk, event, Number(year))),
      }),
    ),
  }));
}

const yearFirst = (a: EventRecord, b: EventRecord): number =>
  Number(monthAnchor(a.date).length > 6) - Number(monthAnchor(b.date).length > 6);

function groupBy<T>(items: T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
