import type { EventRecord, RecordActor, Role } from '../../model.ts';
import { nameKey } from '../../text/index.ts';

export const DOERS: Role[] = ['actor', 'speaker'];

/** What an event is found under: its type with each of its doers. */
export const doingsOf = (event: EventRecord): string[] =>
  keysOf(event, DOERS).map((doer) => `${event.type}\0${doer}`);

/** Those who take part in one of these roles: their ids, or their names in the form in which names are compared. */
export const keysOf = ({ actors }: EventRecord, roles: Role[]): string[] =>
  actors.filter(({ role }) => roles.includes(role)).map(keyOf);

export const keyOf = ({ id, name }: RecordActor): string => id ?? nameKey(name);
