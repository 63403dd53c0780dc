import type { EventRecord } from '../../model.ts';
import { isUndated, monthAnchor, placeInTime, writeMonth } from './dates.ts';
import { addresses, type Desk } from './desk.ts';
import { entryOf, type Entry } from './entry.ts';

/** Events of one year, by month. */
export interface YearSection {
  year: number;
  path: string;
  count: string;
  /** What is only known to the year comes first, without a month. */
  months: MonthSection[];
  /** Events without a date of their own, known only to lie before or after a day of this year; folded away. */
  undated: Entry[];
  undatedCount: string;
}

export interface MonthSection {
  label: string | null;
  anchor: string;
  count: string;
  entries: Entry[];
}

/** The events under their years and months, in the order of the chronology. */
export function byYear(desk: Desk, events: EventRecord[]): YearSection[] {
  const years = groupBy(events, (event) => placeInTime(event.date).slice(0, 4));
  return years.map(([year, inYear]) => yearSection(desk, Number(year), inYear));
}

function yearSection(desk: Desk, year: number, events: EventRecord[]): YearSection {
  const [dated, undated] = apartUndated(events);
  const { count } = desk.words;
  return {
    year,
    path: desk.root + addresses.year(String(year)),
    count: count.events(dated.length > 0 ? dated.length : events.length),
    months: groupBy(dated.toSorted(yearFirst), (event) => monthAnchor(event.date)).map(([anchor, inMonth]) =>
      monthSection(desk, anchor, inMonth),
    ),
    undated: undated.map((event) => entryOf(desk, event)),
    undatedCount: undatedCount(desk, dated, undated),
  };
}

/** Dated events, and those that only the day of an article bounds. */
export function apartUndated(events: EventRecord[]): [dated: EventRecord[], undated: EventRecord[]] {
  return [events.filter(({ date }) => !isUndated(date)), events.filter(({ date }) => isUndated(date))];
}

/** "3 more without a date of their own", or plainly "3 events" where there are no others. */
export function undatedCount({ words }: Desk, dated: EventRecord[], undated: EventRecord[]): string {
  return dated.length > 0 ? words.count.undated(undated.length) : words.count.events(undated.length);
}

function monthSection(desk: Desk, anchor: string, events: EventRecord[]): MonthSection {
  const year = Number(anchor.slice(2, 6));
  return {
    label: anchor.length > 6 ? writeMonth(anchor.slice(2), desk.lang, { within: year }) : null,
    anchor,
    count: desk.words.count.events(events.length),
    entries: events.map((event) => entryOf(desk, event, year)),
  };
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
