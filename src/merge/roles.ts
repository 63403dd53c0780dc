import type { Role } from '../model.ts';
import type { Facts, Party } from './facts.ts';

/** How two mentions' holders of one role stand to one another. */
export type Likeness = 'same' | 'side' | 'unknown' | 'differ';

/** Best likeness of any holder in `a` to any in `b`; `unknown` where one of them names none. */
export function compareRole(a: Facts, b: Facts, role: Role): Likeness {
  return compareParties(holders(a, role), holders(b, role));
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
  if (a.side !== b.side) return 'differ';
  return a.person && b.person ? 'differ' : 'side';
}

/** Names that no one has filed: one may be the other's surname; a description, or an id, proves nothing. */
function compareNames(a: Party, b: Party): Likeness {
  if (!a.named || !b.named || !a.key.startsWith('~') || !b.key.startsWith('~')) return 'unknown';
  const [short, long] = [a.key.slice(1).split(' '), b.key.slice(1).split(' ')].sort(
    (x, y) => x.length - y.length,
  );
  return short!.every((word) => long!.includes(word)) ? 'same' : 'differ';
}
