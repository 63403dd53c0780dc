import type { Angle } from '../../languages/interface.ts';
import type { Place } from '../../exports/gazetteer.ts';
import type { EventRecord } from '../../model.ts';
import { actorPath, addresses, type Desk } from './desk.ts';
import { isNamed } from './people.ts';
import { byYear, type YearSection } from './lists.ts';
import type { Located } from './map.ts';
import { referencesOf, type Reference } from './quote.ts';

/** The places of the chronology: drawn, and as a table. */
export interface PlacesView {
  /** What the map shows; it is drawn only where the page is. */
  located: Located[];
  rows: PlaceRow[];
  /** How many events have no place that is known. */
  unplaced: string | null;
}

export interface PlaceRow {
  name: string;
  path: string;
  kind: string;
  /** The state it lies in. */
  of: string;
  coordinates: string;
  events: number;
}

export interface PlaceView {
  name: string;
  kind: string;
  of?: { name: string; path?: string };
  coordinates: string;
  actor?: string;
  years: YearSection[];
  references: Reference[];
}

/** A place with its page, if it has one. */
export interface NamedPlace {
  title: string;
  path?: string;
}

/** The places in the page's language, with their pages; a name that nobody knows as it stands, "the country" not at all. */
export function placesIn(desk: Desk, { id, place }: EventRecord): NamedPlace[] {
  const known = desk.places.get(id) ?? [];
  if (known.length === 0 && place !== undefined && isNamed({ name: place })) return [{ title: place }];
  return known.map((one) => ({ title: one.name[desk.lang], path: pathOf(desk, one) }));
}

/** A place with the events that are told of it. */
export interface UsedPlace {
  place: Place;
  events: EventRecord[];
}

/** Every place that some event is told of, those with most events first. */
export function placesInUse(desk: Desk): UsedPlace[] {
  const ids = new Set(
    desk.chronology.events.flatMap(({ id }) => desk.places.get(id) ?? []).map(({ id }) => id),
  );
  const used = [...ids].map((id) => ({ place: desk.placesInUse.get(id)!, events: desk.byPlace.get(id)! }));
  return used.sort(
    (a, b) => b.events.length - a.events.length || a.place.name.en.localeCompare(b.place.name.en, 'en'),
  );
}

export function viewPlaces(desk: Desk): PlacesView {
  const { events } = desk.chronology;
  const used = placesInUse(desk);
  const names = new Map(used.map(({ place }) => [place.id, place.name[desk.lang]]));
  const unplaced = events.filter(({ id }) => (desk.places.get(id) ?? []).length === 0).length;
  return {
    located: used.map((one) => locatedOf(desk, one)),
    rows: used.map((one) => rowOf(desk, one, names)),
    unplaced: unplaced > 0 ? desk.words.place.unplaced(unplaced) : null,
  };
}

function locatedOf(desk: Desk, { place, events }: UsedPlace): Located {
  return { place, name: place.name[desk.lang], path: pathOf(desk, place), events: events.length };
}

const pathOf = (desk: Desk, { id }: Place): string => desk.root + addresses.place(id);

function rowOf(desk: Desk, { place, events }: UsedPlace, names: Map<string, string>): PlaceRow {
  return {
    name: place.name[desk.lang],
    path: pathOf(desk, place),
    kind: desk.words.place.kinds[place.kind],
    of: stateOf(desk, place)?.name ?? names.get(place.of ?? '') ?? '',
    coordinates: coordinatesOf(desk, place),
    events: events.length,
  };
}

/** The state a spot lies in, with its page where it has one. */
function stateOf(desk: Desk, { of }: Place): PlaceView['of'] {
  const actor = of === undefined ? undefined : desk.actors.get(of);
  return actor && { name: actor.name[desk.lang], path: actorPath(desk, actor.id) };
}

/** Latitude and longitude to as many decimals as the finer of the two has: 8 beside 12.64 is 8.00. */
function coordinatesOf({ words }: Desk, { at }: Place): string {
  if (at === undefined) return '';
  const decimals = Math.max(...at.map((angle) => /\.(\d+)$/u.exec(String(angle))?.[1]?.length ?? 0));
  const [latitude, longitude] = at.map((angle): Angle => [Math.abs(angle).toFixed(decimals), angle < 0]);
  return words.place.at(latitude!, longitude!);
}

export function viewPlace(desk: Desk, { place, events }: UsedPlace): PlaceView {
  return {
    name: place.name[desk.lang],
    kind: desk.words.place.kinds[place.kind],
    of: stateOf(desk, place),
    coordinates: coordinatesOf(desk, place),
    actor: actorPath(desk, place.id),
    years: byYear(desk, events),
    references: referencesOf(desk, events),
  };
}
