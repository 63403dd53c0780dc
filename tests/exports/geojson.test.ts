import { describe, expect, it } from 'vitest';
import { geoJson } from '../../src/exports/geojson.ts';
import { actor } from '../site/builders.ts';
import { sample } from '../site/sample.ts';
import { eventOf } from './edition.ts';

interface Collection {
  type: string;
  features: { id: string; geometry: object; properties: { status: string; url: string } }[];
}
const mapped = (places: ReturnType<typeof actor>[]) =>
  JSON.parse(geoJson({ ...sample, actors: [...sample.actors, ...places] })) as Collection;
const port = actor('port-ansel', 'place', ['Port Ansel', 'Port-Ansel'], { at: [12.5, -8] });

const delivery = eventOf('2021-09-30-corvo-delivers-boats');

describe('GeoJSON', () => {
  it('sets an event where its place is, longitude first', () => {
    const { type, features } = mapped([port]);
    expect(type).toBe('FeatureCollection');
    expect(features.find(({ id }) => id === delivery.id)).toMatchObject({
      geometry: { type: 'Point', coordinates: [-8, 12.5] },
      properties: { status: 'occurred', place_fr: 'Port-Ansel' },
    });
  });

  it('gives no point to a place that nobody located, nor to a country', () => {
    const country = actor('port', 'state', ['Port Ansel', 'Port-Ansel'], { at: [12.5, -8] });
    for (const places of [[], [country]])
      expect(mapped(places).features.map(({ id }) => id)).not.toContain(delivery.id);
  });
});
