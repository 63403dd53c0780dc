import type { Chronology, EventRecord } from '../model.ts';
import { placesOfEvents, type Place } from './gazetteer.ts';
import { baseOf } from './lines.ts';

/**
 * The events whose place is known with its coordinates, as GeoJSON (RFC 7946). A country has none: a point would
 * say more than the sources do.
 */
export function geoJson(chronology: Chronology): string {
  const places = placesOfEvents(chronology);
  const features = chronology.events.flatMap((event) => {
    const spot = places.get(event.id)?.find(({ at }) => at !== undefined);
    return spot ? [featureOf(event, spot, chronology)] : [];
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}

function featureOf(event: EventRecord, place: Place, { settings }: Chronology) {
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
