import { languages } from '../../languages/index.ts';
import type { Interface } from '../../languages/interface.ts';
import type {
  Actor,
  ArticlePage,
  Chronology,
  Day,
  EventRecord,
  EventType,
  Forward,
  Lang,
} from '../../model.ts';
import { groupBy } from '../../group-by.ts';
import { doingsOf, isAhead, tookPlace } from './doings.ts';
import { isUndated } from './dates.ts';
import { byDate } from '../../chronology/index.ts';
import { relatedIn } from '../../exports/chronology.ts';
import { placesOfEvents, type Place } from '../../exports/gazetteer.ts';
import { eventsByMonth, eventsByYear, isLarge, PICTURES, yearInAddress } from '../../exports/pages.ts';
import { hashText, knownName } from '../../text/index.ts';

/** Something for each key, asked for one by one. */
export type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>;

/** The indexes of a chronology, the same in each language. */
export interface Indexes {
  events: Lookup<EventRecord>;
  bySlug: Lookup<EventRecord>;
  articles: Lookup<ArticlePage>;
  actors: Lookup<Actor>;
  types: Lookup<EventType>;
  /** Ids of the actors and types that some event has: those have pages. */
  inUse: Lookup<true>;
  /** Article id → offset of a sentence → anchor on the article's page. */
  anchors: Lookup<Map<number, string>>;
  /** Article id → its number in the list of sources, oldest first; the same on every page. */
  numbers: Lookup<number>;
  /** The events of each actor, by id, in the order of the chronology. */
  byActor: Lookup<EventRecord[]>;
  byType: Lookup<EventRecord[]>;
  byYear: Lookup<EventRecord[]>;
  /** The events of each month, as 2021-09, of the years that have pages of their months. */
  byMonth: Lookup<EventRecord[]>;
  byPlace: Lookup<EventRecord[]>;
  /**
   * Plans and threats of a type by one doer, under `doingsOf`, in the order of the chronology; and what took place. Apart,
   * because a page shows one or the other: what somebody did once more is no reason to make the pages of all he did.
   */
  announced: Lookup<EventRecord[]>;
  done: Lookup<EventRecord[]>;
  /** The years that have events before and after one. */
  besideYear: Lookup<Beside<string>>;
  /** The months with pages before and after one, over years that have none. */
  besideMonth: Lookup<Beside<string>>;
  /** What stands before and after an event among the dated, or among those only an article bounds. */
  neighbours: Lookup<Beside<string>>;
  /** Event id → the places it is told of. */
  places: Lookup<Place[]>;
  /** The places that some event is told of, by id. */
  placesInUse: Lookup<Place>;
  /** Event id → the ids of related events; apart from the records, because it changes with the others. */
  related: Lookup<string[]>;
  /** Whether there are too many events for the home page: `get('')`. */
  split: Lookup<boolean>;
  /** Years with more events than one page holds: their months have pages of their own. */
  longYears: Lookup<true>;
  /** The last day of which the new events have pictures: `get('')`; nothing where none has any. */
  pictured: Lookup<Day>;
}

/** The chronology with its indexes, in one language: what every view is made from. */
export interface Desk extends Indexes {
  chronology: Chronology;
  lang: Lang;
  words: Interface;
  /** '' for the first language, '/fr' for the others. */
  root: string;
  /** Works something out that several pages show, once; the name says what. */
  once: <T>(name: string, make: () => T) => T;
}

/** What stands before and after something in its row. */
export interface Beside<T> {
  previous?: T;
  next?: T;
}

const byId = <T extends { id: string }>(items: T[]): Map<string, T> => new Map(items.map((i) => [i.id, i]));

/** One desk per language of the chronology. */
export function openDesks(chronology: Chronology): Desk[] {
  const indexes = indexesOf(chronology);
  const found = new Map<string, unknown>();
  const once = <T>(name: string, make: () => T): T => {
    if (!found.has(name)) found.set(name, make());
    return found.get(name) as T;
  };
  return chronology.settings.languages.map((lang, i) => ({
    ...indexes,
    chronology,
    lang,
    words: languages[lang].words,
    root: i === 0 ? '' : `/${lang}`,
    once,
  }));
}

function indexesOf(chronology: Chronology): Indexes {
  const { articles, actors, types } = chronology;
  const events = chronology.events.map((event) => ({ ...event, related: undefined }));
  const used = events.flatMap((event) => [event.type, ...event.actors.flatMap((one) => one.id ?? [])]);
  const places = placesOfEvents(chronology);
  const byYear = eventsByYear(events);
  const byMonth = new Map([...byYear.values()].flatMap((inYear) => [...eventsByMonth(inYear)]));
  return {
    ...{ events: byId(events), articles: byId(articles), actors: byId(actors), types: byId(types) },
    bySlug: new Map(events.map((event) => [event.slug, event])),
    inUse: new Map(used.map((id) => [id, true])),
    anchors: anchorQuotes(events),
    numbers: new Map(oldestFirst(articles).map(({ id }, i) => [id, i + 1])),
    byActor: groupByEach(events, ({ actors: taking }) => taking.flatMap(({ id }) => id ?? [])),
    byType: groupBy(events, ({ type }) => type),
    byPlace: groupByEach(events, ({ id }) => (places.get(id) ?? []).map((place) => place.id)),
    announced: groupByEach(events.filter(isAhead), doingsOf),
    done: groupByEach(events.filter(tookPlace), doingsOf),
    ...{ byYear, besideYear: rowOf([...byYear.keys()]) },
    ...{ byMonth, besideMonth: rowOf([...byMonth.keys()]) },
    neighbours: neighboursAmong(events),
    places,
    placesInUse: byId([...places.values()].flat()),
    related: relatedIn(chronology),
    split: new Map([['', isLarge(events)]]),
    longYears: new Map(
      [...byYear].flatMap(([year, all]) => (eventsByMonth(all).size > 0 ? [[year, true]] : [])),
    ),
    pictured: picturedUntil(chronology),
  };
}

/** The events under each of their keys, once under each. */
function groupByEach(events: EventRecord[], keysOf: (event: EventRecord) => string[]) {
  const pairs = events.flatMap((event) => [...new Set(keysOf(event))].map((key) => ({ key, event })));
  const groups = groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ event }) => event)]));
}

/** Each with what stands before and after it. */
const rowOf = (ids: string[]): Map<string, Beside<string>> =>
  new Map(ids.map((id, at) => [id, { previous: ids[at - 1], next: ids[at + 1] }]));

/** From what is dated to what is dated: an event that only its article bounds has no place between them. */
function neighboursAmong(events: EventRecord[]): Map<string, Beside<string>> {
  const rows = [events.filter(({ date }) => !isUndated(date)), events.filter(({ date }) => isUndated(date))];
  return new Map(rows.flatMap((row) => [...rowOf(row.map(({ id }) => id))]));
}

const oldestFirst = (articles: ArticlePage[]): ArticlePage[] =>
  articles.toSorted((a, b) => ((a.published.latest ?? '') < (b.published.latest ?? '') ? -1 : 1));

/** Anchors made from the article and the words quoted: they hold while the sentence does, and copies have their own. */
function anchorQuotes(events: EventRecord[]): Map<string, Map<number, string>> {
  const anchors = new Map<string, Map<number, string>>();
  const claims = events.flatMap((event) => event.claims);
  for (const claim of claims.sort((a, b) => a.selectors.position.start - b.selectors.position.start)) {
    const inArticle = anchors.get(claim.article) ?? new Map<number, string>();
    anchors.set(claim.article, inArticle);
    const { start } = claim.selectors.position;
    if (inArticle.has(start)) continue;
    const name = `q-${hashText(`${claim.article}\n${claim.exact}`).slice(0, 8)}`;
    const twins = [...inArticle.values()].filter((other) => other.startsWith(name)).length;
    inArticle.set(start, twins === 0 ? name : `${name}-${String(twins + 1)}`);
  }
  return anchors;
}

/** The types that some event has: those have pages. */
export const typesInUse = ({ chronology, inUse }: Desk): EventType[] =>
  chronology.types.filter((type) => inUse.has(type.id));

/** The actors that take part in some event: those have pages. */
export const actorsInUse = ({ chronology, inUse }: Desk): Actor[] =>
  chronology.actors.filter((actor) => inUse.has(actor.id));

/** The addresses of the site, without the language's root; each ends in `/`. */
export const addresses = {
  home: '/',
  year: (year: string) => `/years/${yearInAddress(year)}/`,
  /** `month` as 2021-09. */
  month: (month: string) => `/years/${month.replace('-', '/')}/`,
  events: '/events/',
  event: (slug: string) => `/events/${slug}/`,
  articles: '/articles/',
  article: (id: string) => `/articles/${id}/`,
  actors: '/actors/',
  actor: (id: string) => `/actors/${id}/`,
  actorIn: (id: string, year: string) => `/actors/${id}/${yearInAddress(year)}/`,
  types: '/types/',
  type: (id: string) => `/types/${id}/`,
  typeIn: (id: string, year: string) => `/types/${id}/${yearInAddress(year)}/`,
  places: '/places/',
  place: (id: string) => `/places/${id}/`,
  former: (page: string) => `/${page}/`,
  coverage: '/coverage/',
  method: '/method/',
  changes: '/changes/',
  changesIn: (month: string) => `/changes/${month}/`,
  data: '/data/',
  embed: '/embed/',
  card: (slug: string) => `/embed/${slug}/`,
};

/** Pictures that were published go on being drawn when the events have become too many for each new one to have one. */
function picturedUntil({ events, formerPages = [] }: Chronology): Map<string, Day> {
  if (!isLarge(events)) return new Map([['', '9999-12-31']]);
  return new Map(formerPages.flatMap(({ page, day }) => (page === PICTURES ? [['', day]] : [])));
}

export const isSplit = ({ split }: Desk): boolean => split.get('') === true;

/** Where the heading with this anchor (`m-2021-09`, `undated-2021`) stands in a list of all events. */
export function headingPath(desk: Desk, anchor: string): string {
  const [year, month] = [/\d{4}/, /\d{4}-\d\d/].map((pattern) => pattern.exec(anchor)?.[0]);
  const ofItsOwn = month !== undefined && desk.longYears.has(year!);
  const page = ofItsOwn ? addresses.month(month) : addresses.year(year!);
  return `${desk.root}${isSplit(desk) ? page : addresses.home}#${anchor}`;
}

/** What a former address has become: one event, several, or none. */
export function becameOf({ events, bySlug }: Desk, { into }: Forward): EventRecord[] {
  return into.flatMap((key) => events.get(key) ?? bySlug.get(key) ?? []).sort(byDate);
}

/** Name of an actor in the desk's language; the record's own word where `actors.yml` does not know it. */
export function nameOf(
  desk: Desk,
  actor: { id?: string; name: string },
  form: 'full' | 'short' = 'full',
): string {
  const known = actor.id === undefined ? undefined : desk.actors.get(actor.id);
  if (!known) return knownName(actor.name)?.name[desk.lang] ?? actor.name;
  return (form === 'short' ? known.short?.[desk.lang] : undefined) ?? known.name[desk.lang];
}

/** Where an actor's page is, if it has one. */
export function actorPath(desk: Desk, id: string | undefined): string | undefined {
  return id !== undefined && desk.actors.has(id) && desk.inUse.has(id)
    ? desk.root + addresses.actor(id)
    : undefined;
}
