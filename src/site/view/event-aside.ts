import type { EventRecord, RecordActor, Role } from '../../model.ts';
import { groupBy } from '../../group-by.ts';
import { placeInTime } from '../../text/edtf.ts';
import { monthHeading } from './dates.ts';
import { actorPath, headingPath, isSplit, nameOf, type Desk } from './desk.ts';
import { lineOf } from './entry.ts';
import { isNamed, officeOf } from './people.ts';

/** A link with what is said of it. */
export interface Noted {
  title: string;
  path?: string;
  note?: string;
}

/** The events before and after, and the heading of the chronology that it stands under. */
export interface NeighboursView {
  previous?: Noted;
  next?: Noted;
  month: { label: string; path: string };
}

/** Those who act before those acted on. */
const ROLES: Role[] = ['speaker', 'actor', 'recipient', 'victim', 'about', 'location', 'source'];

/** Everybody concerned, each once, with the office held that day and every part played. */
export function whoOf(desk: Desk, event: EventRecord): Noted[] {
  const order = (actor: RecordActor): number => ROLES.indexOf(actor.role);
  const shown = event.actors.filter((actor) => isNamed(actor)).toSorted((a, b) => order(a) - order(b));
  return [...groupBy(shown, (actor) => nameOf(desk, actor))].map(([title, same]) => {
    const { id } = same.find((actor) => actor.id !== undefined) ?? same[0]!;
    const office = officeOf(desk, event, id);
    const parts = partsOf(desk, event, same);
    return { title, path: actorPath(desk, id), note: [office, parts].filter(Boolean).join(' · ') };
  });
}

/** The parts in words; who does something is not also called a subject. */
function partsOf({ words }: Desk, { type }: EventRecord, same: RecordActor[]): string {
  const parts = same.map(({ role }) => words.roleIn[type]?.[role] ?? words.role[role]);
  const roles = new Set(same.map(({ role }) => role));
  const alone =
    roles.has('about') && roles.size > 1 ? parts.filter((_, i) => same[i]!.role !== 'about') : parts;
  return [...new Set(alone)].join(', ');
}

export function neighboursOf(desk: Desk, event: EventRecord): NeighboursView {
  const { previous, next } = desk.neighbours.get(event.id) ?? {};
  // A home page that holds all events has them by year, however many one year has.
  const byMonth = isSplit(desk) && desk.longYears.has(placeInTime(event.date).slice(0, 4));
  const heading = monthHeading(event.date, desk.lang, byMonth);
  const noted = (id: string | undefined): Noted | undefined => {
    const other = id === undefined ? undefined : desk.events.get(id);
    if (!other) return undefined;
    const line = lineOf(desk, other);
    return { title: line.title, path: line.path, note: line.when };
  };
  return {
    previous: noted(previous),
    next: noted(next),
    month: { label: heading.label, path: headingPath(desk, heading.anchor) },
  };
}
