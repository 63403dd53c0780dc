import { groupBy } from '../group-by.ts';
import type { EventRecord } from '../model.ts';
import { nameKey } from '../text/index.ts';

/** As many are named on an event's page. */
const MOST = 4;
/** Sharing one actor with a hundred events relates to none of them. */
const ENOUGH = 2;

/**
 * Events related to each event: those told in the same passage, and those that share actors, object or kind; the
 * nearest in time first.
 */
export function relatedTo(events: EventRecord[]): Map<string, string[]> {
  const days = new Map(events.map((event) => [event, dayOf(event)]));
  const seats = new Map(events.map((event): [EventRecord, Seat[]] => [event, []]));
  const marked = events.flatMap((event) => marksOf(event).map((mark) => ({ mark, event })));
  for (const group of groupBy(marked, ({ mark }) => mark).values()) {
    const row = group.map(({ event }) => event);
    const weight = (isPassage(group[0]!.mark) ? ENOUGH : 1) + rarity(row.length);
    for (const [at, event] of row.entries()) seats.get(event)!.push({ row, at, weight });
  }
  // One after the other: what each shares with its neighbours is together far more than the events themselves.
  return new Map(events.map((event) => [event.id, mostRelated(event, weigh(seats.get(event)!), days)]));
}

/** Where an event stands among those that share a mark with it, and what sharing it weighs. */
interface Seat {
  row: EventRecord[];
  at: number;
  weight: number;
}

/** The events beside one, with the weight of all that they share with it. */
function weigh(seats: Seat[]): Map<EventRecord, number> {
  const weights = new Map<EventRecord, number>();
  for (const { row, at, weight } of seats)
    for (const other of nearest(row, at)) weights.set(other, (weights.get(other) ?? 0) + weight);
  return weights;
}

/**
 * The rarer what they share, the more it relates them; by powers of two, so that one event more does not put those
 * related to all the others in another order.
 */
function rarity(sharing: number): number {
  return 2 ** -Math.ceil(Math.log2(sharing));
}

/** One passage tells of few, and of those together. */
const isPassage = (mark: string): boolean => mark.startsWith('passage:');

function marksOf({ type, actors, things, place, claims }: EventRecord): string[] {
  const marks = new Set([
    `type:${type}`,
    ...actors.map(({ id, name }) => `actor:${id ?? nameKey(name)}`),
    ...things.flatMap(({ concept }) => (concept ? [`thing:${concept}`] : [])),
    ...(place ? [`place:${place}`] : []),
    ...claims.map(({ article, selectors }) => `passage:${article} ${String(selectors.position.start)}`),
  ]);
  return [...marks];
}

function mostRelated(
  event: EventRecord,
  weights: Map<EventRecord, number>,
  days: Map<EventRecord, number>,
): string[] {
  const distance = (other: EventRecord): number => Math.abs(days.get(other)! - days.get(event)!);
  return [...weights]
    .filter(([, weight]) => weight >= ENOUGH)
    .sort(([a, x], [b, y]) => y - x || distance(a) - distance(b) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(([other]) => other.id);
}

/** Of many events with one mark only the neighbours in the order of time are weighed. */
function nearest(all: EventRecord[], at: number): EventRecord[] {
  return [...all.slice(Math.max(0, at - 20), at), ...all.slice(at + 1, at + 21)];
}

/** Milliseconds since 1970. */
const dayOf = ({ date }: EventRecord): number => Date.parse(date.earliest ?? date.latest ?? '1970-01-01');
