import type { Chronology, Day, EventRecord } from '../model.ts';

type Dated = Pick<Chronology, 'changed'>;

/** The day of the newest change of an event; that of the chronology where the ledger tells none. */
export function lastChange(event: EventRecord, chronology: Dated): Day {
  const days = event.history.map((change) => change.day).sort();
  return days.at(-1) ?? chronology.changed;
}

/** The day on which an event was first published. */
export function firstDay(event: EventRecord, chronology: Dated): Day {
  return event.history[0]?.day ?? chronology.changed;
}

/** Midnight, in Greenwich, of a day of the ledger. */
export const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);
