import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fold } from '../../text/index.ts';

/**
 * The countries of the world from Natural Earth, which is in the public domain, as the package world-atlas ships them:
 * at 1 : 50 million, or at 1 : 110 million for maps of half the world.
 */
export interface Atlas {
  land: MultiPolygon;
  borders: MultiLineString;
  /** The shape of a state by its English name; none for those that the atlas does not draw. */
  stateNamed: (name: string) => Country | undefined;
}

export type Country = Feature<Polygon | MultiPolygon, { name: string }>;
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Names that the atlas shortens, as the list of states has them. */
const SHORTENED: Record<string, string> = {
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
  'Central African Rep.': 'Central African Republic',
  'Dem. Rep. Congo': 'Democratic Republic of the Congo',
  'Dominican Rep.': 'Dominican Republic',
  'Eq. Guinea': 'Equatorial Guinea',
  'S. Sudan': 'South Sudan',
  'United States of America': 'United States',
  'W. Sahara': 'Western Sahara',
  "Côte d'Ivoire": 'Ivory Coast',
  Czechia: 'Czech Republic',
};

export type Detail = '50m' | '110m';

const opened = new Map<Detail, Atlas>();

/** Read when the first map is drawn. */
export function openAtlas(detail: Detail): Atlas {
  const atlas = opened.get(detail) ?? read(detail);
  opened.set(detail, atlas);
  return atlas;
}

function read(detail: Detail): Atlas {
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}.json`);
  const world = JSON.parse(readFileSync(file, 'utf8')) as World;
  const { countries } = world.objects;
  const drawn = feature(world, countries) as FeatureCollection<Polygon | MultiPolygon, { name: string }>;
  const byName = new Map<string, Country>();
  for (const country of drawn.features) {
    const { name } = country.properties;
    for (const each of [name, SHORTENED[name] ?? name]) byName.set(fold(each), country);
  }
  return {
    land: merge(world, countries.geometries as Parameters<typeof merge>[1]),
    borders: mesh(world, countries, (a, b) => a !== b),
    stateNamed: (name) => byName.get(fold(name)),
  };
}
