import type { Chronology, Localized } from '../model.ts';
import { groupBy } from '../group-by.ts';
import { placesOfEvents } from './gazetteer.ts';

/** A page beside those of the events, and the ids of the events it shows. */
interface RecordPage {
  page: string;
  title: Localized;
  events: string[];
}

/** The pages of articles, and of the actors, places and types that some event has. */
export function recordPages(chronology: Chronology): RecordPage[] {
  const { events, articles } = chronology;
  const places = placesOfEvents(chronology);
  const known = new Map([...places.values()].flat().map((place) => [place.id, place]));
  const inUse = (folder: string, records: Named[], used: (event: Event) => string[]): RecordPage[] => {
    const users = usersOf(events, used);
    return records.flatMap(({ id, name }) => {
      const ids = users.get(id);
      return ids ? { page: `${folder}/${id}`, title: name, events: ids } : [];
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
  ];
}

type Event = Chronology['events'][number];

interface Named {
  id: string;
  name: Localized;
}

/** The ids of the events that have something, by what they have. */
function usersOf(events: Event[], used: (event: Event) => string[]): Map<string, string[]> {
  const uses = events.flatMap((event) => [...new Set(used(event))].map((of) => ({ of, id: event.id })));
  return new Map([...groupBy(uses, ({ of }) => of)].map(([of, all]) => [of, all.map(({ id }) => id)]));
}
