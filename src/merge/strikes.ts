import { gap, width } from './dates.ts';
import type { Facts } from './facts.ts';
import { isOutcomeOf } from './families.ts';
import { compareRole } from './roles.ts';

/**
 * "Gunmen attacked Seytenga" and "gunmen killed fifty people in Seytenga": the act and what came of it are one happening
 * where they are told of one day and of one place, victim or name.
 */
export function oneStrike(a: Facts, b: Facts): boolean {
  if (!actAndOutcome(a, b)) return false;
  if (!a.dated || !b.dated || width(a.range) > 1 || width(b.range) > 1 || gap(a.range, b.range) > 0)
    return false;
  const place = a.place !== undefined && a.place === b.place;
  return place || sharesName(a, b) || compareRole(a, b, 'victim') === 'same' || toldOn(a, b);
}

/** "Fifty people were killed", the same article goes on, and one of the two says nowhere where. */
function toldOn(a: Facts, b: Facts): boolean {
  const nowhere = ({ names, place }: Facts): boolean => names.size === 0 && place === undefined;
  return a.mention.article === b.mention.article && (nowhere(a) || nowhere(b));
}

/** A few sentences, in UTF-16 units. */
const JUST_BEFORE = 600;

/** Whether one of an act and its outcome is only taken up by the other. */
export function isTakenUp(a: Facts, b: Facts): boolean {
  return actAndOutcome(a, b) && (takesUp(a, b) || takesUp(b, a));
}

/** "The strike killed ten. The president condemned the attack": a reminder that says nothing more means what was just told. */
function takesUp({ mention, dated, names, place, parties }: Facts, told: Facts): boolean {
  if (!mention.background || dated || names.size > 0 || place !== undefined) return false;
  if (Object.keys(parties).length > 0 || mention.article !== told.mention.article) return false;
  const distance = mention.sentence.start - told.mention.sentence.end;
  return distance >= 0 && distance <= JUST_BEFORE;
}

/** "The Matsu attack" is not "the attack on Kinmen". */
export function areCalledApart(a: Facts, b: Facts): boolean {
  const isReminder = ({ mention, dated, names }: Facts): boolean =>
    mention.background === true && !dated && names.size > 0;
  return isReminder(a) && isReminder(b) && !sharesName(a, b);
}

/** An attack and the dead of one: perhaps of the same. */
export function actAndOutcome({ mention: a }: Facts, { mention: b }: Facts): boolean {
  return isOutcomeOf(a.type, b.type) || isOutcomeOf(b.type, a.type);
}

/** Whether two mentions share a name that is no word of the whole topic. */
export function sharesName(a: Facts, b: Facts): boolean {
  return [...a.names].some((name) => b.names.has(name));
}
