import type { Role } from '../model.ts';
import { knownName } from '../text/index.ts';
import { gap } from './dates.ts';
import { spellingOf } from './places.ts';
import type { Facts, Party } from './facts.ts';

/** How two mentions' holders of one role stand to one another. */
export type Likeness = 'same' | 'side' | 'unknown' | 'differ';

/** Best likeness of any holder in `a` to any in `b`; `unknown` where one of them names none. */
export function compareRole(a: Facts, b: Facts, role: Role): Likeness {
  const [one, other] = [holders(a, role), holders(b, role)];
  if (a.mutual && b.mutual && role === 'actor' && (otherPartners(one, other) || otherPersons(one, other)))
    return 'differ';
  const likeness = compareParties(one, other);
  return likeness === 'side' && role === 'speaker' && isCalledAgain(a, b) ? 'same' : likeness;
}

/** "A union condemned the arrests and demanded …": whoever has no name is one where one article calls one so of one day. */
function isCalledAgain(a: Facts, b: Facts): boolean {
  if (a.mention.article !== b.mention.article || !a.dated || !b.dated) return false;
  if (a.mention.type === 'statement' || b.mention.type === 'statement') return false;
  const called = new Set(a.parties.speaker?.map(({ key }) => key));
  return (
    gap(a.range, b.range) === 0 &&
    (b.parties.speaker?.some(({ key, named }) => !named && called.has(key)) ?? false)
  );
}

/** An agreement with one neighbour is none with another: each names a side that the other does not. */
function otherPartners(a: Party[], b: Party[]): boolean {
  const [x, y] = [sidesOf(a), sidesOf(b)];
  return (
    x.size > 1 && y.size > 1 && [...x].some((side) => !y.has(side)) && [...y].some((side) => !x.has(side))
  );
}

/** "She met King Charles" is no meeting with the president of France: each names somebody whom the other does not. */
function otherPersons(a: Party[], b: Party[]): boolean {
  const [x, y] = [a.filter(isPerson), b.filter(isPerson)];
  const without = (some: Party[], others: Party[]): boolean =>
    some.some((one) => others.every((other) => compareParty(one, other) !== 'same'));
  return without(x, y) && without(y, x);
}

/** Filed as one, or called by more than one name. */
export const isPerson = ({ key, person, named }: Party): boolean =>
  person || (named && key.startsWith('~') && key.includes(' ') && knownName(key.slice(1)) === undefined);

/** Sides by their ids: a name that no one has filed may be any of them. */
function sidesOf(parties: Party[]): Set<string> {
  return new Set(parties.map(({ side }) => side).filter((side) => !side.startsWith('~')));
}

/** In a mutual act (an agreement, a meeting) the parties have no direction. */
function holders(facts: Facts, role: Role): Party[] {
  if (!facts.mutual) return facts.parties[role] ?? [];
  return role === 'actor' ? [...(facts.parties.actor ?? []), ...(facts.parties.recipient ?? [])] : [];
}

export function compareParties(a: Party[], b: Party[]): Likeness {
  let best: Likeness = a.length > 0 && b.length > 0 ? 'differ' : 'unknown';
  for (const one of a) {
    for (const other of b) {
      const likeness = compareParty(one, other);
      if (likeness === 'same') return 'same';
      if (rank[likeness] > rank[best]) best = likeness;
    }
  }
  return best;
}

const rank: Record<Likeness, number> = { differ: 0, unknown: 1, side: 2, same: 3 };

function compareParty(a: Party, b: Party): Likeness {
  const unknown = a.key.startsWith('~') || b.key.startsWith('~');
  if (a.key === b.key) return a.named ? 'same' : 'side';
  if (unknown) return compareNames(a, b);
  // "West African leaders" may be those of any state or body there.
  if (a.side !== b.side) return (a.places === undefined) === (b.places === undefined) ? 'differ' : 'unknown';
  // Two ministers of one government are two people, two towns of one country two places.
  return (a.person && b.person) || apart(a.places, b.places) ? 'differ' : 'side';
}

/** Two places neither of which lies in the other. */
function apart(a: string[] | undefined, b: string[] | undefined): boolean {
  return a !== undefined && b !== undefined && !a.includes(b[0]!) && !b.includes(a[0]!);
}

/** Names that no one has filed: one may be the other's surname; a description, or an id, proves nothing. */
function compareNames(a: Party, b: Party): Likeness {
  if (!a.named || !b.named) return 'unknown';
  if (!a.key.startsWith('~') || !b.key.startsWith('~'))
    return isSurnameOf(a, b) || isSurnameOf(b, a) ? 'same' : 'unknown';
  const [short, long] = [a.key.slice(1).split(' '), b.key.slice(1).split(' ')].sort(
    (x, y) => x.length - y.length,
  );
  if (short!.every((word) => long!.includes(word))) return 'same';
  const spelling = a.lang === b.lang ? '' : spellingOf(a.key);
  return spelling !== '' && spelling === spellingOf(b.key) ? 'same' : 'differ';
}

/** "Damiba", of somebody filed under his full name. */
function isSurnameOf(name: Party, known: Party): boolean {
  return known.names !== undefined && name.key.startsWith('~') && known.names.includes(name.key.slice(1));
}
