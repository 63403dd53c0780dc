import { languages } from '../../languages/index.ts';
import type { Interface } from '../../languages/interface.ts';
import type { Actor, ArticlePage, Chronology, EventRecord, EventType, Forward, Lang } from '../../model.ts';
import { groupBy } from '../../group-by.ts';
import { isUndated, placeInTime } from './dates.ts';
import { placesOfEvents, type Place } from '../../exports/gazetteer.ts';
import { hashText, stateNamed } from '../../text/index.ts';

/** The chronology with its indexes, in one language: what every view is made from. */
export interface Desk {
  chronology: Chronology;
  lang: Lang;
  words: Interface;
  /** '' for the first language, '/fr' for the others. */
  root: string;
  events: Map<string, EventRecord>;
  bySlug: Map<string, EventRecord>;
  articles: Map<string, ArticlePage>;
  actors: Map<string, Actor>;
  types: Map<string, EventType>;
  /** Ids of the actors and types that some event has: those have pages. */
  inUse: Set<string>;
  /** Article id → offset of a sentence → anchor on the article's page. */
  anchors: Map<string, Map<number, string>>;
  /** Article id → its number in the list of sources, oldest first; the same on every page. */
  numbers: Map<string, number>;
  /** The events of each actor, by id, in the order of the chronology. */
  byActor: Map<string, EventRecord[]>;
  byType: Map<string, EventRecord[]>;
  /** What stands before and after an event among the dated, or among those only an article bounds. */
  neighbours: Map<EventRecord, { previous?: EventRecord; next?: EventRecord }>;
  /** Event id → the places it is told of. */
  places: Map<string, Place[]>;
  /** Years with more events than one page holds: their months have pages of their own. */
  longYears: Set<string>;
}

const byId = <T extends { id: string }>(items: T[]): Map<string, T> => new Map(items.map((i) => [i.id, i]));

/** One desk per language of the chronology. */
export function openDesks(chronology: Chronology): Desk[] {
  const shared = {
    chronology,
    events: byId(chronology.events),
    bySlug: new Map(chronology.events.map((event) => [event.slug, event])),
    articles: byId(chronology.articles),
    actors: byId(chronology.actors),
    types: byId(chronology.types),
    inUse: new Set(
      chronology.events.flatMap((event) => [event.type, ...event.actors.flatMap((one) => one.id ?? [])]),
    ),
    anchors: anchorQuotes(chronology.events),
    places: placesOfEvents(chronology),
    numbers: new Map(oldestFirst(chronology.articles).map(({ id }, i) => [id, i + 1])),
    byActor: groupByActor(chronology.events),
    byType: groupBy(chronology.events, ({ type }) => type),
    neighbours: neighboursAmong(chronology.events),
    longYears: longYearsOf(chronology.events),
  };
  return chronology.settings.languages.map((lang, i) => ({
    ...shared,
    lang,
    words: languages[lang].words,
    root: i === 0 ? '' : `/${lang}`,
  }));
}

function groupByActor(events: EventRecord[]): Map<string, EventRecord[]> {
  const parts = events.flatMap((event) => {
    const ids = new Set(event.actors.flatMap(({ id }) => id ?? []));
    return [...ids].map((id) => ({ id, event }));
  });
  const groups = groupBy(parts, ({ id }) => id);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ event }) => event)]));
}

/** From what is dated to what is dated: an event that only its article bounds has no place between them. */
function neighboursAmong(events: EventRecord[]): Desk['neighbours'] {
  const rows = [events.filter(({ date }) => !isUndated(date)), events.filter(({ date }) => isUndated(date))];
  return new Map(
    rows.flatMap((row) =>
      row.map((event, at) => [event, { previous: row[at - 1], next: row[at + 1] }] as const),
    ),
  );
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
  year: (year: string) => `/years/${year}/`,
  /** `month` as 2021-09. */
  month: (month: string) => `/years/${month.replace('-', '/')}/`,
  events: '/events/',
  event: (slug: string) => `/events/${slug}/`,
  articles: '/articles/',
  article: (id: string) => `/articles/${id}/`,
  actors: '/actors/',
  actor: (id: string) => `/actors/${id}/`,
  types: '/types/',
  type: (id: string) => `/types/${id}/`,
  places: '/places/',
  place: (id: string) => `/places/${id}/`,
  coverage: '/coverage/',
  method: '/method/',
  changes: '/changes/',
  changesIn: (month: string) => `/changes/${month}/`,
  data: '/data/',
  embed: '/embed/',
  card: (slug: string) => `/embed/${slug}/`,
};

/** As many events stand on the page of a year; of more, each month has a page of its own. */
const MOST_IN_A_YEAR = 500;

function longYearsOf(events: EventRecord[]): Set<string> {
  const years = groupBy(events, ({ date }) => placeInTime(date).slice(0, 4));
  return new Set([...years].flatMap(([year, inYear]) => (inYear.length > MOST_IN_A_YEAR ? [year] : [])));
}

/** As many events stand on the home page; of more, each year has a page of its own only. */
const MOST_ON_ONE_PAGE = 1000;

export const isSplit = ({ chronology }: Desk): boolean => chronology.events.length > MOST_ON_ONE_PAGE;

/** Where the heading with this anchor (`m-2021-09`, `undated-2021`) stands in a list of all events. */
export function headingPath(desk: Desk, anchor: string): string {
  const [year, month] = [/\d{4}/, /\d{4}-\d\d/].map((pattern) => pattern.exec(anchor)?.[0]);
  const ofItsOwn = month !== undefined && desk.longYears.has(year!);
  const page = ofItsOwn ? addresses.month(month) : addresses.year(year!);
  return `${desk.root}${isSplit(desk) ? page : addresses.home}#${anchor}`;
}

/** What a former address has become: one event, several, or none. */
export function becameOf({ events, bySlug }: Desk, { into }: Forward): EventRecord[] {
  return into.flatMap((key) => events.get(key) ?? bySlug.get(key) ?? []);
}

/** Name of an actor in the desk's language; the record's own word where `actors.yml` does not know it. */
export function nameOf(
  desk: Desk,
  actor: { id?: string; name: string },
  form: 'full' | 'short' = 'full',
): string {
  const known = actor.id === undefined ? undefined : desk.actors.get(actor.id);
  if (!known) return stateNamed(actor.name)?.[desk.lang].names[0] ?? actor.name;
  return (form === 'short' ? known.short?.[desk.lang] : undefined) ?? known.name[desk.lang];
}

/** Where an actor's page is, if it has one. */
export function actorPath(desk: Desk, id: string | undefined): string | undefined {
  return id !== undefined && desk.actors.has(id) && desk.inUse.has(id)
    ? desk.root + addresses.actor(id)
    : undefined;
}
