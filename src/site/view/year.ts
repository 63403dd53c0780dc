import { eventsByMonth, eventsByYear } from '../../exports/pages.ts';
import type { EventRecord } from '../../model.ts';
import { titleMonth, writeYear } from './dates.ts';
import { addresses, type Desk } from './desk.ts';
import { countDated, sectionOf, type PeriodLink, type YearSection } from './lists.ts';
import { referencesOf, type Reference } from './quote.ts';
import { sheet, type Sheet } from './sheet.ts';

/** The events of one year, or of one month of a year that has many, with what is beside it. */
export interface YearView {
  title: string;
  count: string;
  section: YearSection;
  /** The months of a year that has many events: those have pages of their own. */
  months: PeriodLink[];
  /** The year that the month belongs to. */
  year?: PeriodLink;
  earlier?: PeriodLink;
  later?: PeriodLink;
  references: Reference[];
}

/** A year (2021) or a month (2021-09). */
interface Period {
  key: string;
  events: EventRecord[];
}

export function yearSheets(desk: Desk): Sheet<YearView>[] {
  return yearsOf(desk).map((year) => periodSheet(desk, year, () => viewYear(desk, year.key)));
}

function viewYear(desk: Desk, key: string): YearView {
  const year = yearAt(desk, key)!;
  const months = monthsOf(year);
  const own = months.length > 0 ? year.events.filter(({ date }) => date.precision === 'year') : year.events;
  const { previous, next } = desk.besideYear.get(key) ?? {};
  return {
    ...titleOf(desk, year),
    section: sectionOf(desk, key, own),
    months: months.map((month) => linkTo(desk, month)),
    ...beside(desk, yearAt(desk, previous), yearAt(desk, next)),
    references: referencesOf(desk, own),
  };
}

export function monthSheets(desk: Desk): Sheet<YearView>[] {
  return yearsOf(desk)
    .flatMap(monthsOf)
    .map((month) => periodSheet(desk, month, () => viewMonth(desk, month.key)));
}

/** Looks at its year and, from the first and last month, at those beside it: at no other, so that only these make it anew. */
function viewMonth(desk: Desk, key: string): YearView {
  const year = yearAt(desk, key.slice(0, 4))!;
  const months = monthsOf(year);
  const i = months.findIndex((month) => month.key === key);
  const { events } = months[i]!;
  return {
    ...titleOf(desk, months[i]!),
    section: sectionOf(desk, key, events),
    months: [],
    year: linkTo(desk, year),
    ...beside(
      desk,
      months[i - 1] ?? monthsFrom(desk, year, 'previous').at(-1),
      months[i + 1] ?? monthsFrom(desk, year, 'next')[0],
    ),
    references: referencesOf(desk, events),
  };
}

/** The months of the nearest year before or after one that has pages of its months. */
function monthsFrom(desk: Desk, { key }: Period, way: 'previous' | 'next'): Period[] {
  const year = yearAt(desk, desk.besideYear.get(key)?.[way]);
  if (!year) return [];
  const months = monthsOf(year);
  return months.length > 0 ? months : monthsFrom(desk, year, way);
}

function yearAt({ byYear }: Desk, key: string | undefined): Period | undefined {
  const events = key === undefined ? undefined : byYear.get(key);
  return events && { key: key!, events };
}

const yearsOf = ({ chronology }: Desk): Period[] => periodsOf(eventsByYear(chronology.events));

const monthsOf = ({ events }: Period): Period[] => periodsOf(eventsByMonth(events));

const periodsOf = (groups: Map<string, EventRecord[]>): Period[] =>
  [...groups].map(([key, events]) => ({ key, events }));

function periodSheet(desk: Desk, period: Period, view: () => YearView): Sheet<YearView> {
  const { label: title, count, path } = linkTo(desk, period);
  const about = `${desk.chronology.settings.short[desk.lang]}, ${title}${desk.words.colon} ${count}`;
  return sheet(desk, path.slice(desk.root.length), [title, about], view);
}

function titleOf(desk: Desk, period: Period): Pick<YearView, 'title' | 'count'> {
  const { label: title, count } = linkTo(desk, period);
  return { title, count };
}

function linkTo(desk: Desk, { key, events }: Period): PeriodLink {
  const isMonth = key.length > 4;
  return {
    label: isMonth ? titleMonth(key, desk.lang) : writeYear(key, desk.lang),
    count: countDated(desk, events),
    path: desk.root + (isMonth ? addresses.month(key) : addresses.year(key)),
  };
}

function beside(
  desk: Desk,
  before: Period | undefined,
  after: Period | undefined,
): Pick<YearView, 'earlier' | 'later'> {
  return { earlier: before && linkTo(desk, before), later: after && linkTo(desk, after) };
}
