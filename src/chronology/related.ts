import type { EventRecord } from '../model.ts';

/** As many are named on an event's page. */
const MOST = 4;
/** Sharing one actor with a hundred events relates to none of them. */
const ENOUGH = 2;

/** Events related to each event: those that share actors, object or kind, the nearest in time first. */
export function relatedTo(events: EventRecord[]): Map<string, string[]> {
  const marks = new Map(events.map((event) => [event.id, marksOf(event)]));
  const holders = new Map<string, EventRecord[]>();
  for (const event of events) {
    for (const mark of marks.get(event.id)!) holders.set(mark, [...(holders.get(mark) ?? []), event]);
  }
  return new Map(events.map((event) => [event.id, related(event, holders, marks)]));
}

function marksOf({ type, actors, things, place }: EventRecord): Set<string> {
  return new Set([
    `type:${type}`,
    ...actors.map(({ id, name }) => `actor:${id ?? name}`),
    ...things.flatMap(({ concept }) => (concept ? [`thing:${concept}`] : [])),
    ...(place ? [`place:${place}`] : []),
  ]);
}

function related(
  event: EventRecord,
  holders: Map<string, EventRecord[]>,
  marks: Map<string, Set<string>>,
): string[] {
  const shared = new Map<EventRecord, number>();
  for (const mark of marks.get(event.id)!) {
    const all = holders.get(mark)!;
    // The rarer what they share, the more it relates them.
    const weight = 1 + 1 / all.length;
    for (const other of nearest(all, event))
      if (other !== event) shared.set(other, (shared.get(other) ?? 0) + weight);
  }
  return [...shared]
    .filter(([, weight]) => weight >= ENOUGH)
    .sort(([a, x], [b, y]) => y - x || distance(a, event) - distance(b, event) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(([other]) => other.id);
}

/** Of many events with one mark only the neighbours in the order of time are weighed. */
function nearest(all: EventRecord[], event: EventRecord): EventRecord[] {
  const at = all.indexOf(event);
  return all.slice(Math.max(0, at - 20), at + 21);
}

function distance(a: EventRecord, b: EventRecord): number {
  const day = ({ date }: EventRecord) => Date.parse(date.earliest ?? date.latest ?? '1970-01-01');
  return Math.abs(day(a) - day(b));
}
