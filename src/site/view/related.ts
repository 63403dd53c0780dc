import type { EventRecord } from '../../model.ts';
import { addresses, type Desk } from './desk.ts';
import { placeInTime, writeDate } from './dates.ts';

/** Another event the reader may want, and why. */
export interface Related {
  title: string;
  path: string;
  when: string;
  because: string;
}

type Reason = 'same' | 'kind' | 'day';
const RANK: Reason[] = ['same', 'kind', 'day'];
const MOST = 4;

/** Events with the same things or of the same kind between the same parties, or of the same day; nearest first. */
export function relatedTo(desk: Desk, event: EventRecord): Related[] {
  const apart = new Set(event.keptApart.map((one) => one.event));
  const found = desk.chronology.events.flatMap((other) => {
    const reason = other === event || apart.has(other.id) ? null : reasonFor(event, other);
    return reason === null ? [] : [{ other, reason }];
  });
  const distance = (other: EventRecord) => Math.abs(dayOf(other) - dayOf(event));
  found.sort(
    (a, b) => RANK.indexOf(a.reason) - RANK.indexOf(b.reason) || distance(a.other) - distance(b.other),
  );
  return found.slice(0, MOST).map(({ other, reason }) => ({
    title: other.title[desk.lang],
    path: desk.root + addresses.event(other.slug),
    when: writeDate(other.date, desk.lang),
    because: desk.words.event.because[reason],
  }));
}

function reasonFor(event: EventRecord, other: EventRecord): Reason | null {
  const shared = idsOf(event).filter((id) => idsOf(other).includes(id)).length;
  const concepts = event.things.flatMap((thing) => thing.concept ?? []);
  const sameThings = other.things.some(
    (thing) => thing.concept !== undefined && concepts.includes(thing.concept),
  );
  if (shared >= 2 && sameThings) return 'same';
  if (shared >= 2 && event.type === other.type) return 'kind';
  const sameDay = event.date.precision === 'day' && other.date.edtf === event.date.edtf;
  return sameDay && shared >= 1 ? 'day' : null;
}

const idsOf = (event: EventRecord): string[] => [...new Set(event.actors.flatMap((actor) => actor.id ?? []))];

const dayOf = (event: EventRecord): number => Date.parse(`${placeInTime(event.date)}T00:00:00Z`) / 86_400_000;
