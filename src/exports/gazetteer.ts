import { capitals } from '../languages/capitals.ts';
import { type State, states } from '../languages/states.ts';
import type { Actor, Chronology, EventRecord, Localized, Role } from '../model.ts';
import { fold } from '../text/index.ts';

/** A place that events are told of. A region is one without borders or a point that anybody would agree on. */
export interface Place {
  /** The id in `actors.yml`, or one made from the English name; stands in the address of its page. */
  id: string;
  name: Localized;
  kind: 'spot' | 'state' | 'region';
  /** Latitude and longitude of a spot, in degrees (WGS 84). */
  at?: [number, number];
  /** Id of the state it lies in. */
  of?: string;
}

/** The places of the world that are known by name: those of `actors.yml` first, then states and their capitals. */
export type Gazetteer = (name: string) => Place | undefined;

export function gazetteerOf(actors: Actor[]): Gazetteer {
  const byName = new Map<string, Place>();
  const add = (place: Place, names: string[]): void => {
    for (const name of names) if (!byName.has(fold(name))) byName.set(fold(name), place);
  };
  for (const actor of actors.filter(({ kind }) => kind === 'place' || kind === 'state'))
    add(placeOf(actor), namesOf(actor));
  const taken = new Set(actors.map(({ id }) => id));
  for (const state of states) addState(state, { byName, add, taken });
  return (name) => byName.get(fold(name));
}

function placeOf({ id, kind, name, at, of }: Actor): Place {
  if (kind === 'state') return { id, name, kind };
  const known = at ?? capitals.get(name.en);
  return { id, name, kind: known ? 'spot' : 'region', at: known, of };
}

function namesOf({ name, aliases }: Actor): string[] {
  return [...Object.values(name), ...Object.values(aliases).flatMap((all) => all.map(({ text }) => text))];
}

interface Adding {
  byName: Map<string, Place>;
  add: (place: Place, names: string[]) => void;
  /** Ids of actors, which no other place may have. */
  taken: Set<string>;
}

/** A state and its capital, where `actors.yml` does not name them itself. */
function addState({ en, fr }: State, { byName, add, taken }: Adding): void {
  const idFor = (name: string): string => {
    const id = fold(name).replace(/[^a-z0-9]+/g, '-');
    return taken.has(id) ? `${id}-place` : id;
  };
  const [name, capital] = [en.names[0]!, en.capitals[0]];
  const known = byName.get(fold(name));
  const of = known?.id ?? idFor(name);
  add({ id: of, kind: 'state', name: { en: name, fr: fr.names[0]! } }, [...en.names, ...fr.names]);
  const at = capitals.get(capital ?? '');
  if (capital === undefined || at === undefined) return;
  const place: Place = {
    id: idFor(capital),
    kind: 'spot',
    name: { en: capital, fr: fr.capitals[0] ?? capital },
    at,
    of,
  };
  add(place, [...en.capitals, ...fr.capitals]);
}

/** Roles in which a place is where something happens; one that speaks or is spoken of stands for its state. */
const THERE: Role[] = ['location', 'recipient'];

/** The places of each event, by its id: where the record sets it, then the spots that it was carried out at or made for. */
export function placesOfEvents({ actors, events }: Chronology): Map<string, Place[]> {
  const find = gazetteerOf(actors);
  const spots = new Map(
    actors.filter(({ kind }) => kind === 'place').map((actor) => [actor.id, placeOf(actor)]),
  );
  const of = ({ place, actors: taking }: EventRecord): Place[] => {
    const there = taking
      .filter(({ role }) => THERE.includes(role))
      .flatMap(({ id }) => spots.get(id ?? '') ?? []);
    const set = place === undefined ? undefined : find(place);
    const all = [...(set ? [set] : []), ...there];
    return all.filter((one, i) => all.findIndex(({ id }) => id === one.id) === i);
  };
  return new Map(events.map((event) => [event.id, of(event)]));
}
