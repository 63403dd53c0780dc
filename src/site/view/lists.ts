import type { EventRecord } from '../../model.ts';
import { placeInTime, writeMonth } from './dates.ts';
import type { Desk } from './desk.ts';
import { entryOf, type Entry } from './entry.ts';

/** Events of one year, by month. */
export interface YearSection {
  year: number;
  count: string;
  months: { label: string; anchor: string; count: string; entries: Entry[] }[];
}

/** The events under their years and months, in the order of the chronology. */
export function byYear(desk: Desk, events: EventRecord[]): YearSection[] {
  const { count } = desk.words;
  return groupBy(events, (event) => placeInTime(event.date).slice(0, 4)).map(([year, inYear]) => ({
    year: Number(year),
    count: count.events(inYear.length),
    months: groupBy(inYear, (event) => placeInTime(event.date).slice(0, 7)).map(([month, inMonth]) => ({
      label: writeMonth(month, desk.lang, { within: Number(year) }),
      anchor: `m-${month}`,
      count: count.events(inMonth.length),
      entries: inMonth.map((event) => entryOf(desk, event, Number(year))),
    })),
  }));
}

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
