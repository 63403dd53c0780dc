import type { EventType, Role } from '../model.ts';

/**
 * What merging must know of the types beside their data: which kinds are told from several sides and
 * may yet be one occasion, and which have no direction.
 */

/**
 * Types under which one happening is commonly told. Two mentions of different types in one family can
 * be one event only on the same day and with the same object; a purchase is a contract, not a delivery,
 * and stands in no family with it.
 */
const FAMILIES: Record<string, string> = {
  'arms-delivery': 'handing-over',
  'military-aid': 'handing-over',
  agreement: 'contract',
  'arms-purchase': 'contract',
  attack: 'violence',
  casualties: 'violence',
};

/** What came of an act, told in one breath with it: the dead of an attack are no event beside the attack. */
const OUTCOME_OF: Record<string, string[]> = { casualties: ['attack', 'fighting', 'destruction'] };

/** Whether one type of event is what came of another. */
export function isOutcomeOf(type: string, act: string): boolean {
  return OUTCOME_OF[type]?.includes(act) ?? false;
}

/** Senses of destruction that nobody does: of these the dead are the event, by whom one report knows it again in another. */
const ACCIDENTS = new Set('crash sinking derailment collapse accident explosion disaster'.split(' '));

export const isAccident = (sense: string | undefined): boolean => sense !== undefined && ACCIDENTS.has(sense);

export const isOutcome = (type: string): boolean => type in OUTCOME_OF;

/** What a visitor comes for: told in one sentence with the visit, and without a day, it is no event beside it. */
const ON_VISITS = new Set(['meeting', 'negotiation']);

export const isOnVisits = (type: string): boolean => ON_VISITS.has(type);

/** Types in which the parties stand side by side: who is named first says nothing. */
const MUTUAL = new Set(['agreement', 'negotiation', 'meeting', 'entry-into-force']);

/** What nobody does, or undergoes, twice within days, and in which role: who has resigned holds the office no more. */
const ONCE: Record<string, Role[]> = { resignation: ['victim'], appointment: ['recipient'] };

/** The roles in which a type happens to somebody only once within days. */
export function onceRoles(type: string): Role[] {
  return ONCE[type] ?? [];
}

/** The built-in types in which the saying is the event. */
const SPEECH = [
  ...['statement', 'accusation', 'denial', 'threat', 'demand', 'support', 'condemnation'],
  ...['promise', 'refusal'],
];

/** All types in which the saying is the event: the built-in ones and those of `content/event-types/`. */
export function speechTypes(types: EventType[] = []): Set<string> {
  return new Set([...SPEECH, ...types.filter(({ kind }) => kind === 'speech').map(({ id }) => id)]);
}

/** What an act is compared with: its own type, or the types under which the same happening is told. */
export function familyOf(type: string): string {
  return FAMILIES[type] ?? type;
}

export function isMutual(type: string): boolean {
  return MUTUAL.has(type);
}

/**
 * The partition of a type: all types whose mentions can meet in one event, by whatever way. A family, together with
 * what comes of its acts; all speech is one. What lies in two partitions is never merged.
 */
export function partitionOf(type: string, speech: Set<string>): string {
  if (speech.has(type)) return 'speech';
  if (isOnVisits(type)) return 'visit';
  const [outcome = type] = Object.keys(OUTCOME_OF).filter((came) => isOutcomeOf(came, type));
  return familyOf(outcome);
}
