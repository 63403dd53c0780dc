import type { EventRecord, RecordActor, Role, Status } from '../../model.ts';
import { nameKey } from '../../text/index.ts';
import { isUndated } from './dates.ts';

export const DOERS: Role[] = ['actor', 'speaker'];

/** What an event is found under: its type with each of its doers. */
export const doingsOf = (event: EventRecord): string[] =>
  keysOf(event, DOERS).map((doer) => `${event.type}\0${doer}`);

/** Those who take part in one of these roles: their ids, or their names in the form in which names are compared. */
export const keysOf = ({ actors }: EventRecord, roles: Role[]): string[] =>
  actors.filter(({ role }) => roles.includes(role)).map(keyOf);

export const keyOf = ({ id, name }: RecordActor): string => id ?? nameKey(name);

/** What is not known to have happened. */
export const AHEAD: ReadonlySet<string> = new Set<string>(['planned', 'threatened'] satisfies Status[]);

/** Announced or threatened: not known to have happened. */
export function isAhead(event: EventRecord): boolean {
  return AHEAD.has(event.status);
}

/** Happened, as far as is told, on a day of its own. */
export const tookPlace = ({ status, date }: EventRecord): boolean =>
  (status === 'occurred' || status === 'reported') && !isUndated(date);
