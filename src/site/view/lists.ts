import { yearsApart } from '../../exports/pages.ts';
import type { EventRecord } from '../../model.ts';
import { placeInTime } from '../../text/edtf.ts';
import { isUndated, monthAnchor, writeMonth, writeYear } from './dates.ts';
import { addresses, isSplit, type Desk } from './desk.ts';
import { entryOf, type Entry } from './entry.ts';
import { referencesOf, type Reference } from './quote.ts';

/** Events of one year, by month. */
export interface YearSection {
  /** Key of the year, in anchors, and its name. */
  year: string;
  label: string;
  path: string;
  count: string;
  /** What is only known to the year comes first, without a month. */
  months: MonthSection[];
  /** Events without a date of their own, known only to lie before or after a day of this year; folded away. */
  undated: Entry[];
  undatedCount: string;
  undatedAnchor: string;
}

export interface MonthSection {
  label: string | null;
  /** Its heading is for those who listen only: it has one event, or the page is of this month alone. */
  quiet: boolean;
  anchor: string;
  count: string;
  entries: Entry[];
}

/** All events, the newest first; where there are too many for one page, the years that have them. */
export interface EventsView {
  years: YearSection[];
  links: PeriodLink[];
  references: Reference[];
}

export function viewEvents(desk: Desk): EventsView {
  const { events } = desk.chronology;
  if (isSplit(desk)) return { years: [], links: yearLinks(desk, events).toReversed(), references: [] };
  return { years: byYear(desk, events).toReversed(), links: [], references: referencesOf(desk, events) };
}

/** A year, or a month of one, that has a page. */
export interface PeriodLink {
  label: string;
  count: string;
  path: string;
}

/** The years of these events, each with how many it has; to their pages where nothing else is said. */
export function yearLinks(
  desk: Desk,
  events: EventRecord[],
  pathOf = (year: string): string => desk.root + addresses.year(year),
): PeriodLink[] {
  return groupBy(events, ({ date }) => placeInTime(date).slice(0, 4)).map(([year, inYear]) => ({
    label: writeYear(year, desk.lang),
    count: countDated(desk, inYear),
    path: pathOf(year),
  }));
}

/** What stands on one page of an actor or type: all its events, those of one year, or the way to the years. */
export interface Shown {
  events: EventRecord[];
  /** The years that have pages of their own, where there are too many events for one. */
  links: PeriodLink[];
}

export function shownOf(
  desk: Desk,
  events: EventRecord[],
  { year, pathOf }: { year: string | undefined; pathOf: (year: string) => string },
): Shown {
  const years = yearsApart(events);
  if (year !== undefined) return { events: years.get(year) ?? [], links: [] };
  if (years.size === 0) return { events, links: [] };
  return { events: [], links: yearLinks(desk, events, (one) => desk.root + pathOf(one)) };
}

/** How many are dated, as long as any is. */
export function countDated({ words }: Desk, events: EventRecord[]): string {
  const [dated] = apartUndated(events);
  return words.count.events(dated.length > 0 ? dated.length : events.length);
}

/** The events under their years and months, in the order of the chronology. */
export function byYear(desk: Desk, events: EventRecord[]): YearSection[] {
  const years = groupBy(events, (event) => placeInTime(event.date).slice(0, 4));
  return years.map(([year, inYear]) => sectionOf(desk, year, inYear));
}

/** The events of a year (2021), or of one month of it (2021-09). */
export function sectionOf(desk: Desk, period: string, events: EventRecord[]): YearSection {
  const [dated, undated] = apartUndated(events);
  const year = period.slice(0, 4);
  return {
    year,
    label: writeYear(year, desk.lang),
    path: desk.root + addresses.year(year),
    count: countDated(desk, events),
    months: groupBy(dated.toSorted(yearFirst), (event) => monthAnchor(event.date)).map(([anchor, inMonth]) =>
      monthSection(desk, { anchor, alone: period.length > 4 }, inMonth),
    ),
    undated: undated.map((event) => entryOf(desk, event)),
    undatedCount: undatedCount(desk, dated, undated),
    undatedAnchor: `undated-${period}`,
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

function monthSection(
  desk: Desk,
  { anchor, alone }: { anchor: string; alone: boolean },
  events: EventRecord[],
): MonthSection {
  const year = Number(anchor.slice(2, 6));
  const label = anchor.length > 6 ? writeMonth(anchor.slice(2), desk.lang, { within: year }) : null;
  return {
    label,
    quiet: alone || label === null || events.length < 2,
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
