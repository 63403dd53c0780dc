import { eventsByMonth, eventsByYear } from '../../exports/pages.ts';
import type { EventRecord } from '../../model.ts';
import { titleMonth, writeYear } from './dates.ts';
import { addresses, type Desk, type Lookup } from './desk.ts';
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
  year?: Omit<PeriodLink, 'count'>;
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
  const year = periodIn(desk.byYear, key)!;
  const months = monthsOf(year);
  const own = months.length > 0 ? year.events.filter(({ date }) => date.precision === 'year') : year.events;
  const { previous, next } = desk.besideYear.get(key) ?? {};
  return {
    ...titleOf(desk, year),
    section: sectionOf(desk, key, own),
    months: months.map((month) => linkTo(desk, month)),
    ...beside(desk, periodIn(desk.byYear, previous), periodIn(desk.byYear, next)),
    references: referencesOf(desk, own),
  };
}

export function monthSheets(desk: Desk): Sheet<YearView>[] {
  return yearsOf(desk)
    .flatMap(monthsOf)
    .map((month) => periodSheet(desk, month, () => viewMonth(desk, month.key)));
}

/** Looks at no month but its own and those beside it, so that only these make it anew. */
function viewMonth(desk: Desk, key: string): YearView {
  const month = periodIn(desk.byMonth, key)!;
  const { previous, next } = desk.besideMonth.get(key) ?? {};
  return {
    ...titleOf(desk, month),
    section: sectionOf(desk, key, month.events),
    months: [],
    year: wayTo(desk, key.slice(0, 4)),
    ...beside(desk, periodIn(desk.byMonth, previous), periodIn(desk.byMonth, next)),
    references: referencesOf(desk, month.events),
  };
}

function periodIn(periods: Lookup<EventRecord[]>, key: string | undefined): Period | undefined {
  const events = key === undefined ? undefined : periods.get(key);
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
  return { ...wayTo(desk, key), count: countDated(desk, events) };
}

function wayTo({ lang, root }: Desk, key: string): Omit<PeriodLink, 'count'> {
  const isMonth = key.length > 4;
  return {
    label: isMonth ? titleMonth(key, lang) : writeYear(key, lang),
    path: root + (isMonth ? addresses.month(key) : addresses.year(key)),
  };
}

function beside(
  desk: Desk,
  before: Period | undefined,
  after: Period | undefined,
): Pick<YearView, 'earlier' | 'later'> {
  return { earlier: before && linkTo(desk, before), later: after && linkTo(desk, after) };
}
