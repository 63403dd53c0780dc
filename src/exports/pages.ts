import type { Chronology, Day, EventRecord, HistoryEntry, Localized } from '../model.ts';
import { groupBy } from '../group-by.ts';
import { NO_YEAR, placeInTime } from '../text/edtf.ts';
import { placesOfEvents } from './gazetteer.ts';

/** A page beside those of the events, and the ids of the events it shows. */
interface RecordPage {
  page: string;
  title: Localized;
  events: string[];
}

/**
 * As many events stand on the home page, or on that of an actor or type, and each has a picture; of more, each year has
 * a page of its own only.
 */
const MOST_ON_ONE_PAGE = 1000;
/** As many events stand on the page of a year, and as many changes on one page; of more, each month has one of its own. */
const MOST_IN_A_YEAR = 500;
const MOST_CHANGES = 500;

/** What the ledger calls the pictures of events: they are drawn as long as the events are not too many. */
export const PICTURES = 'pictures';

/** Whether there are too many events for the home page. */
export const isLarge = (events: EventRecord[]): boolean => events.length > MOST_ON_ONE_PAGE;

/** The events of each year, as 2021. */
export const eventsByYear = (events: EventRecord[]): Map<string, EventRecord[]> =>
  groupBy(events, ({ date }) => placeInTime(date).slice(0, 4));

/** The events of each month, as 2021-09, of a year that has too many for one page; else none. */
export function eventsByMonth(inYear: EventRecord[]): Map<string, EventRecord[]> {
  if (inYear.length <= MOST_IN_A_YEAR) return new Map();
  // Known to the year and no better, an event stands in none of its months.
  const dated = inYear.filter(
    ({ date }) => date.precision !== 'year' && !placeInTime(date).startsWith(NO_YEAR),
  );
  return groupBy(dated, ({ date }) => placeInTime(date).slice(0, 7));
}

/** The events of an actor or type by year, as 2021, where there are too many for its page; else none. */
export const yearsApart = (events: EventRecord[]): Map<string, EventRecord[]> =>
  isLarge(events) ? eventsByYear(events) : new Map<string, EventRecord[]>();

/** A year as it stands in an address. */
export const yearInAddress = (year: string): string => (year === NO_YEAR ? 'unknown' : year);

/** An event that took in another says so at the address of the other. */
export const publicHistory = ({ history }: EventRecord): HistoryEntry[] =>
  history.filter(({ what }) => what !== 'merged');

/** How often something changed in each month, as 2021-09; none where all changes stand on one page. */
export function changesByMonth({
  events,
  forwards,
}: Pick<Chronology, 'events' | 'forwards'>): Map<string, number> {
  const days: Day[] = [...events.flatMap(publicHistory), ...forwards].map(({ day }) => day);
  if (days.length <= MOST_CHANGES) return new Map();
  return new Map([...groupBy(days, (day) => day.slice(0, 7))].map(([month, all]) => [month, all.length]));
}

/**
 * The pages of articles, of the actors, places and types that some event has, and of years and months. The pictures
 * of events stand among them under one name.
 */
export function recordPages(chronology: Chronology): RecordPage[] {
  const { events, articles } = chronology;
  const places = placesOfEvents(chronology);
  const known = new Map([...places.values()].flat().map((place) => [place.id, place]));
  const inUse = (folder: string, records: Named[], used: (event: EventRecord) => string[]): RecordPage[] => {
    const users = usersOf(events, used);
    return records.flatMap(({ id, name }) => {
      const having = users.get(id);
      if (!having) return [];
      const page = { page: `${folder}/${id}`, title: name, events: having.map((event) => event.id) };
      return [page, ...(BY_YEAR.has(folder) ? yearsOfPage(page, having) : [])];
    });
  };
  return [
    ...articles.map(({ id, source, used }) => ({
      page: `articles/${id}`,
      title: { en: source.headline ?? id, fr: source.headline ?? id },
      events: [...new Set(used.map(({ event }) => event))],
    })),
    ...inUse('actors', chronology.actors, (event) => event.actors.flatMap(({ id }) => id ?? [])),
    ...inUse('places', [...known.values()], ({ id }) => (places.get(id) ?? []).map((place) => place.id)),
    ...inUse('types', chronology.types, ({ type }) => [type]),
    ...periodPages(chronology),
    ...(isLarge(events) ? [] : [{ page: PICTURES, title: { en: PICTURES, fr: PICTURES }, events: [] }]),
  ];
}

/** The folders whose pages lead to pages of years where there are too many events. */
const BY_YEAR = new Set(['actors', 'types']);

function yearsOfPage({ page, title }: RecordPage, events: EventRecord[]): RecordPage[] {
  return [...yearsApart(events)].map(([year, inYear]) => ({
    page: `${page}/${yearInAddress(year)}`,
    title: { en: `${title.en}, ${year}`, fr: `${title.fr}, ${year}` },
    events: inYear.map(({ id }) => id),
  }));
}

/** Named by the period itself: each language writes it in its own way. */
function periodPages(chronology: Chronology): RecordPage[] {
  const page = (folder: string, period: string, events: EventRecord[]): RecordPage => ({
    page: `${folder}/${period}`,
    title: { en: period.replace('/', '-'), fr: period.replace('/', '-') },
    events: events.map(({ id }) => id),
  });
  const years = [...eventsByYear(chronology.events)];
  const months = years.flatMap(([, inYear]) => [...eventsByMonth(inYear)]);
  return [
    ...years.map(([year, inYear]) => ({
      ...page('years', year, inYear),
      page: `years/${yearInAddress(year)}`,
    })),
    ...months.map(([month, inMonth]) => page('years', month.replace('-', '/'), inMonth)),
    ...[...changesByMonth(chronology).keys()].map((month) => page('changes', month, [])),
  ];
}

interface Named {
  id: string;
  name: Localized;
}

/** The events that have something, by what they have. */
function usersOf(events: EventRecord[], used: (event: EventRecord) => string[]): Map<string, EventRecord[]> {
  const uses = events.flatMap((event) => [...new Set(used(event))].map((of) => ({ of, event })));
  return new Map([...groupBy(uses, ({ of }) => of)].map(([of, all]) => [of, all.map(({ event }) => event)]));
}
