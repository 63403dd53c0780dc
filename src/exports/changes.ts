import type { Day, EventRecord } from '../model.ts';

/** The day of the newest change of an event; `otherwise` where the ledger tells none. */
export function lastChange(event: EventRecord, otherwise: Day): Day {
  const days = event.history.map((change) => change.day).sort();
  return days.at(-1) ?? otherwise;
}

/** The day on which an event was first published. */
export function firstDay(event: EventRecord, otherwise: Day): Day {
  return event.history[0]?.day ?? otherwise;
}

/** Midnight, in Greenwich, of a day of the ledger. */
export const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);
