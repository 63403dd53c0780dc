import type { Actor, Chronology, EventRecord } from '../model.ts';
import { baseOf } from './lines.ts';

/**
 * The events whose place is known with its coordinates, as GeoJSON (RFC 7946). A country has none: a point would
 * say more than the sources do.
 */
export function geoJson(chronology: Chronology): string {
  const places = placesByName(chronology.actors);
  const features = chronology.events.flatMap((event) => {
    const place = places.get(event.place ?? '');
    return place ? [featureOf(event, place, chronology)] : [];
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}

/** Places with coordinates, by each of their names. */
function placesByName(actors: Actor[]): Map<string, Actor> {
  const known = actors.filter(({ kind, at }) => kind === 'place' && at !== undefined);
  return new Map(
    known.flatMap((place) => {
      const aliases = Object.values(place.aliases)
        .flat()
        .map(({ text }) => text);
      return [...aliases, ...Object.values(place.name)].map((name) => [name, place] as const);
    }),
  );
}

function featureOf(event: EventRecord, place: Actor, { settings }: Chronology) {
  const [latitude, longitude] = place.at!;
  return {
    type: 'Feature',
    id: event.id,
    // RFC 7946 § 3.1.1: longitude first.
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      title_en: event.title.en,
      title_fr: event.title.fr,
      date: event.date.edtf,
      earliest: event.date.earliest,
      latest: event.date.latest,
      status: event.status,
      type: event.type,
      place_en: place.name.en,
      place_fr: place.name.fr,
      url: `${baseOf(settings.baseUrl)}/events/${event.slug}/`,
    },
  };
}
