import { geoArea, geoBounds, geoEqualEarth, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { Feature, Polygon } from 'geojson';
import type { Place } from '../../exports/gazetteer.ts';
import { openAtlas, type Atlas, type Country } from './atlas.ts';

/** A place to be drawn, with the number of its events. */
export interface Located {
  place: Place;
  name: string;
  path: string;
  events: number;
}

export interface MapSpot {
  x: number;
  y: number;
  radius: number;
  path: string;
  title: string;
  /** Where its name stands; absent where there is no room for it. */
  label?: { x: number; y: number; text: string; anchor: 'start' | 'end' };
}

/** A plain map: coasts, borders, the states that events are told of, and a dot for each spot. */
export interface DrawnMap {
  width: number;
  height: number;
  land: string;
  borders: string;
  states: { shape: string; path: string; title: string }[];
  spots: MapSpot[];
}

const [WIDTH, HEIGHT, EDGE] = [480, 320, 26];
/** Degrees shown around a spot at least, so that a lone one has its country around it. */
const AROUND = 7;
/** Scale below which the coarser atlas is fine enough: about a third of the world. */
const COARSE = 500;

/** The map of these places, as large as the frame allows; `null` where none of them can be drawn. */
export function drawMap(places: Located[]): DrawnMap | null {
  const fine = openAtlas('50m');
  const spots = places.filter(({ place }) => place.at !== undefined);
  const frame = [
    ...shapesOf(places, fine).map(({ shape }) => mainland(shape)),
    ...spots.map(({ place }) => boxAround(place.at!)),
  ];
  if (frame.length === 0) return null;
  const projection = fittedTo(frame);
  const draw = geoPath(projection).digits(1);
  const atlas = projection.scale() < COARSE ? openAtlas('110m') : fine;
  return {
    ...{ width: WIDTH, height: HEIGHT },
    ...backdrop(atlas, draw),
    states: shapesOf(places, atlas).map((one) => ({
      shape: draw(one.shape) ?? '',
      path: one.path,
      title: titleOf(one),
    })),
    spots: drawSpots(spots, projection),
  };
}

/** The states among the places that the atlas draws. */
function shapesOf(places: Located[], atlas: Atlas): (Located & { shape: Country })[] {
  return places.flatMap((one) => {
    const shape = one.place.kind === 'state' ? atlas.stateNamed(one.place.name.en) : undefined;
    return shape ? [{ ...one, shape }] : [];
  });
}

const backdrop = ({ land, borders }: Atlas, draw: GeoPath) => ({
  land: draw(land) ?? '',
  borders: draw(borders) ?? '',
});

const titleOf = ({ name, events }: Located): string => `${name} (${events})`;

/** An equal-area projection with the places in its middle, cut just outside the frame, so that the cut is not seen. */
function fittedTo(features: Feature<Polygon>[]): GeoProjection {
  const collection = { type: 'FeatureCollection' as const, features };
  const [[west], [east]] = geoBounds(collection);
  const middle = west <= east ? (west + east) / 2 : (west + east + 360) / 2;
  return geoEqualEarth()
    .rotate([-middle, 0])
    .fitExtent(
      [
        [EDGE, EDGE],
        [WIDTH - EDGE, HEIGHT - EDGE],
      ],
      collection,
    )
    .clipExtent([
      [-2, -2],
      [WIDTH + 2, HEIGHT + 2],
    ]);
}

/** The largest part of a state: islands far away do not stretch the map. */
function mainland({ geometry, properties }: Country): Feature<Polygon> {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const largest = polygons.reduce((best, one) => (geoArea(one) > geoArea(best) ? one : best));
  return { type: 'Feature', properties, geometry: largest };
}

/** Clockwise, as d3-geo has the inside of a ring on its right. */
function boxAround([latitude, longitude]: [number, number]): Feature<Polygon> {
  const [south, north] = [Math.max(-85, latitude - AROUND), Math.min(85, latitude + AROUND)];
  const [west, east] = [longitude - AROUND, longitude + AROUND];
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}

const SMALLEST = 4;
/** Widths of a letter and of a line of a label, in units of the drawing. */
const [LETTER, LINE] = [7, 13];

/** Dots in proportion to the number of events, the larger first, each named where there is room. */
function drawSpots(spots: Located[], projection: GeoProjection): MapSpot[] {
  const most = Math.max(1, ...spots.map(({ events }) => events));
  const placed = spots
    .toSorted((a, b) => b.events - a.events)
    .map((one) => {
      const [longitude, latitude] = [one.place.at![1], one.place.at![0]];
      const [x, y] = projection([longitude, latitude])!;
      return { one, x, y, radius: SMALLEST + 5 * Math.sqrt(one.events / most) };
    });
  const taken: Box[] = placed.map(({ x, y, radius }) => [x - radius, y - radius, x + radius, y + radius]);
  return placed.map(({ one, x, y, radius }) => ({
    ...{ x: tenth(x), y: tenth(y), radius: tenth(radius) },
    ...{ path: one.path, title: titleOf(one), label: labelFor(one.name, { x, y, radius }, taken) },
  }));
}

type Box = [left: number, top: number, right: number, bottom: number];

/** To the right of its dot, else to the left, where neither another dot nor another name stands. */
function labelFor(
  text: string,
  dot: { x: number; y: number; radius: number },
  taken: Box[],
): MapSpot['label'] {
  const width = text.length * LETTER;
  const sides = [
    { anchor: 'start' as const, x: dot.x + dot.radius + 4, from: dot.x + dot.radius + 4 },
    { anchor: 'end' as const, x: dot.x - dot.radius - 4, from: dot.x - dot.radius - 4 - width },
  ];
  for (const { anchor, x, from } of sides) {
    const box: Box = [from, dot.y - LINE / 2, from + width, dot.y + LINE / 2];
    if (from < 0 || from + width > WIDTH || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    return { x: tenth(x), y: tenth(dot.y + LINE / 3), text, anchor };
  }
  return undefined;
}

const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const tenth = (n: number): number => Math.round(n * 10) / 10;
