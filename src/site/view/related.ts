import { byDate } from '../../chronology/index.ts';
import type { EventRecord, Role } from '../../model.ts';
import { placeInTime } from '../../text/edtf.ts';
import { writeDate } from './dates.ts';
import { addresses, nameOf, type Desk } from './desk.ts';
import { DOERS, doingsOf, isAhead, keyOf, keysOf, tookPlace } from './doings.ts';

/** Another event the reader may want, and what it shares with this one. */
export interface Related {
  title: string;
  path: string;
  note: string;
}

/** The related events of the record, without those that `shown` has already. */
export function relatedTo(desk: Desk, event: EventRecord, shown: Related[]): Related[] {
  const apart = new Set(event.keptApart.map((one) => one.event));
  const paths = new Set(shown.map((one) => one.path));
  return (desk.related.get(event.id) ?? [])
    .flatMap((id) => (apart.has(id) ? [] : (desk.events.get(id) ?? [])))
    .map((other) => relatedView(desk, event, other))
    .filter(({ path }) => !paths.has(path));
}

/** What a plan or threat may have come to: the first later events of its kind by the same doers. */
export function cameOf(desk: Desk, event: EventRecord): Related[] {
  if (!isAhead(event)) return [];
  const later = ofSameDoers(desk.done, event).filter((other) => mayCarryOut(other, event));
  return later.slice(0, MOST).map((other) => relatedView(desk, event, other));
}

/** The last plans and threats that an event may have carried out. */
export function announcedBefore(desk: Desk, event: EventRecord): Related[] {
  if (!tookPlace(event)) return [];
  const plans = ofSameDoers(desk.announced, event).filter((plan) => mayCarryOut(event, plan));
  return plans.slice(-MOST).map((plan) => relatedView(desk, event, plan));
}

const MOST = 3;

/** Those of the kind of this one by one of the same doers, in the order of the chronology. */
function ofSameDoers(index: Desk['done'], event: EventRecord): EventRecord[] {
  const found = doingsOf(event).flatMap((doing) => index.get(doing) ?? []);
  return [...new Set(found)].sort(byDate);
}

/**
 * Whether an event took place no earlier than a plan was made for, is of its kind, by one of the same doers, and
 * agrees with it in every further part that both name: whom it was for, what it was about.
 */
function mayCarryOut(event: EventRecord, plan: EventRecord): boolean {
  if (!tookPlace(event) || event.type !== plan.type) return false;
  if (placeInTime(event.date) < placeInTime(plan.date)) return false;
  return (
    sharesAny(keysOf(event, DOERS), keysOf(plan, DOERS)) === true &&
    sharesAny(keysOf(event, TAKERS), keysOf(plan, TAKERS)) !== false &&
    sharesAny(conceptsOf(event), conceptsOf(plan)) !== false
  );
}

const TAKERS: Role[] = ['recipient', 'victim'];

const conceptsOf = ({ things }: EventRecord): string[] => things.flatMap(({ concept }) => concept ?? []);

/** Whether two lists share an item; `null` where one of them is empty and so says nothing. */
function sharesAny(a: string[], b: string[]): boolean | null {
  return a.length === 0 || b.length === 0 ? null : a.some((one) => b.includes(one));
}

function relatedView(desk: Desk, event: EventRecord, other: EventRecord): Related {
  const shared = sharedBy(desk, event, other);
  return {
    title: other.title[desk.lang],
    path: desk.root + addresses.event(other.slug),
    note: [writeDate(other.date, desk.lang), ...(shared === '' ? [] : [shared])].join(' · '),
  };
}

function sharedBy(desk: Desk, event: EventRecord, other: EventRecord): string {
  const keys = new Set(other.actors.map(keyOf));
  const actors = event.actors.filter((actor) => keys.has(keyOf(actor)));
  return [...new Set(actors.map((actor) => nameOf(desk, actor, 'short')))].slice(0, 3).join(', ');
}
