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
  return yearsOf(desk).map((year, i) => periodSheet(desk, year, () => viewYear(desk, i)));
}

function viewYear(desk: Desk, i: number): YearView {
  const years = yearsOf(desk);
  const { key, events } = years[i]!;
  const months = monthsOf(events);
  const own = months.length > 0 ? events.filter(({ date }) => date.precision === 'year') : events;
  return {
    ...titleOf(desk, years[i]!),
    section: sectionOf(desk, key, own),
    months: months.map((month) => linkTo(desk, month)),
    ...beside(desk, years, i),
    references: referencesOf(desk, own),
  };
}

export function monthSheets(desk: Desk): Sheet<YearView>[] {
  return longMonthsOf(desk).map((month, i) => periodSheet(desk, month, () => viewMonth(desk, i)));
}

function viewMonth(desk: Desk, i: number): YearView {
  const months = longMonthsOf(desk);
  const { key, events } = months[i]!;
  return {
    ...titleOf(desk, months[i]!),
    section: sectionOf(desk, key, events),
    months: [],
    year: linkTo(
      desk,
      yearsOf(desk).find((year) => key.startsWith(year.key))!,
    ),
    ...beside(desk, months, i),
    references: referencesOf(desk, events),
  };
}

/** The months of all years that have many events. */
const longMonthsOf = (desk: Desk): Period[] => yearsOf(desk).flatMap(({ events }) => monthsOf(events));

const yearsOf = ({ chronology }: Desk): Period[] => periodsOf(eventsByYear(chronology.events));

const monthsOf = (inYear: EventRecord[]): Period[] => periodsOf(eventsByMonth(inYear));

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

function beside(desk: Desk, periods: Period[], i: number): Pick<YearView, 'earlier' | 'later'> {
  const at = (one: Period | undefined) => (one === undefined ? undefined : linkTo(desk, one));
  return { earlier: at(periods[i - 1]), later: at(periods[i + 1]) };
}
