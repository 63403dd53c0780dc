import type { EventRecord } from '../../model.ts';
import { writeDate } from './dates.ts';
import { addresses, nameOf, type Desk } from './desk.ts';

/** Another event the reader may want, and what it shares with this one. */
export interface Related {
  title: string;
  path: string;
  note: string;
}

/** The related events of the record, without those shown as kept apart. */
export function relatedTo(desk: Desk, event: EventRecord): Related[] {
  const apart = new Set(event.keptApart.map((one) => one.event));
  return (event.related ?? []).flatMap((id) => {
    const other = desk.events.get(id);
    if (!other || apart.has(id)) return [];
    const shared = sharedBy(desk, event, other);
    return [
      {
        title: other.title[desk.lang],
        path: desk.root + addresses.event(other.slug),
        note: [writeDate(other.date, desk.lang), ...(shared === '' ? [] : [shared])].join(' · '),
      },
    ];
  });
}

function sharedBy(desk: Desk, event: EventRecord, other: EventRecord): string {
  const keys = new Set(other.actors.map((actor) => actor.id ?? actor.name));
  const actors = event.actors.filter((actor) => keys.has(actor.id ?? actor.name));
  return [...new Set(actors.map((actor) => nameOf(desk, actor, 'short')))].slice(0, 3).join(', ');
}
