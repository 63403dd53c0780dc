import type { ActorKind } from '../../model.ts';
import { type Atom, data, type Scanned } from './atoms.ts';
import { standsAt } from './lexicon.ts';
import { isBody, isDemonym, type NameWords, ownerAfter, type Phrase } from './phrase.ts';

/** "Malian troops", "Mali's government", « l’armée russe », « les autorités de Bamako ». */
export function belongingPhrase(scanned: Scanned, at: number): Phrase | null {
  return data(scanned).adjectiveAfterNoun ? nounFirst(scanned, at) : belongingFirst(scanned, at);
}

function belongingFirst(scanned: Scanned, at: number): Phrase | null {
  const atom = scanned.atoms.get(at);
  if (atom?.kind !== 'entry' || !isBody(atom)) return headOf(scanned, at);
  const start = scanned.words[atom.to]?.folded === "'s" ? atom.to + 1 : atom.to;
  const body = isDemonym(atom) ? bodyAt(scanned, start) : null;
  if (body) return { from: at, to: body.to, name: { from: at, to: body.to, entries: [], titled: false } };
  const described = describedAt(scanned, start);
  if (described && belongsTo(described, atom)) return { from: at, to: described.to, name: nameOf(described) };
  const head = headAt(scanned, skipModifiers(scanned, start));
  if (head && start === atom.to && isOfCity(scanned, head.to, atom)) return headOf(scanned, at);
  return head ? { from: at, to: head.to, belonging: { entries: atom.entries, ...head.means } } : null;
}

/** "Palestinian Islamic Jihad", "European Community": the adjective is part of a body's name. */
function bodyAt(scanned: Scanned, at: number): Atom | null {
  const atom = scanned.atoms.get(at);
  if (atom?.kind !== 'capitals') return null;
  const { kindWords } = data(scanned);
  const kinds = scanned.words.slice(atom.from, atom.to).map(({ folded }) => kindWords[folded]);
  return kinds.some((kind) => kind !== undefined && kind !== 'place') ? atom : null;
}

/** "Gabon's junta" is not the one that `actors.yml` knows in Mali. */
function belongsTo({ entries }: Atom & { kind: 'entry' }, owner: Atom & { kind: 'entry' }): boolean {
  const owners = owner.entries.flatMap(({ actor }) => [actor.id, actor.metonymOf]);
  return entries.some(({ actor }) => owners.includes(actor.of ?? actor.id));
}

/** "Malian junta": the noun is a description of its own. */
function describedAt(scanned: Scanned, at: number): (Atom & { kind: 'entry' }) | null {
  const atom = scanned.atoms.get(at);
  return atom?.kind === 'entry' && atom.entries.every(({ kind }) => kind === 'description') ? atom : null;
}

function nameOf({ from, to, entries }: Atom & { kind: 'entry' }): NameWords {
  return { from, to, entries, titled: false };
}

/** "the government of Mali", "authorities in Bamako". */
function headOf(scanned: Scanned, at: number): Phrase | null {
  const head = headAt(scanned, at);
  if (!head?.means.isState) return null;
  const owner = ownerAfter(scanned, head.to) ?? seatAfter(scanned, head);
  return owner ? { from: at, to: owner.to, belonging: { entries: owner.entries, ...head.means } } : null;
}

/** A government is named by its seat: "the government in Bamako", « le pouvoir à Bamako »; troops are not. */
function seatAfter(
  scanned: Scanned,
  { to, means }: { to: number; means: { kind: ActorKind } },
): (Atom & { kind: 'entry' }) | null {
  const elsewhere = SEATED.test(scanned.words[to - 1]?.folded ?? '');
  if (means.kind !== 'government' || elsewhere || !SEAT.test(scanned.words[to]?.folded ?? '')) return null;
  const atom = scanned.atoms.get(to + 1);
  if (atom?.kind !== 'entry') return null;
  return atom.entries.some(({ actor }) => actor.metonymOf !== undefined || actor.kind === 'state')
    ? atom
    : null;
}

/** Bodies that stand in a city without being its state: "the embassy in Nairobi", "a court in Paris". */
const SEATED = /^(?:court|courts|embassy|ambassade|tribunal|delegation|ambassador|ambassadeur|envoy)$/u;

const SEAT = /^(?:in|a)$/u;

function nounFirst(scanned: Scanned, at: number): Phrase | null {
  const described = describedAt(scanned, at);
  const adjective = described ? scanned.atoms.get(described.to) : undefined;
  if (described && adjective?.kind === 'entry' && isDemonym(adjective) && belongsTo(described, adjective))
    return { from: at, to: adjective.to, name: nameOf(described) };
  const head = headAt(scanned, at);
  if (!head) return null;
  const next = skipModifiers(scanned, head.to);
  const atom = scanned.atoms.get(next);
  if (atom?.kind === 'entry' && isDemonym(atom))
    return { from: at, to: atom.to, belonging: { entries: atom.entries, ...head.means } };
  const owner = ownerAfter(scanned, next) ?? seatAfter(scanned, { ...head, to: next });
  if (owner && isOfCity(scanned, head.to, owner)) return null;
  return owner ? { from: at, to: owner.to, belonging: { entries: owner.entries, ...head.means } } : null;
}

/** « la police de Dakar »: that of the city, not of the state that its name stands for. */
const isOfCity = (scanned: Scanned, end: number, { entries }: Atom & { kind: 'entry' }): boolean =>
  /^(?:police|gendarmerie|justice|tribunal|parquet|cour|juge|court|prosecutors?|judge)$/u.test(
    scanned.words[end - 1]?.folded ?? '',
  ) && entries.every(({ actor }) => actor.metonymOf !== undefined);

function skipModifiers(scanned: Scanned, at: number): number {
  const { headModifiers, stateHeads, otherHeads } = data(scanned);
  let to = at;
  for (let left = 3; left > 0; left--) {
    const word = scanned.words[to]?.folded;
    const after = scanned.words[to + 1]?.folded ?? '';
    if (word === undefined || !headModifiers.has(word)) break;
    // "the French military said": the modifier is the noun itself when none follows.
    const isHead = stateHeads[word] ?? otherHeads[word];
    const follows = stateHeads[after] ?? otherHeads[after] ?? headModifiers.has(after);
    if (isHead !== undefined && !follows) break;
    to++;
  }
  return to;
}

/** The longest noun of government, force or people that starts here. */
function headAt(
  scanned: Scanned,
  at: number,
): { to: number; means: { kind: ActorKind; isState: boolean } } | null {
  const heads = data(scanned).heads.get(scanned.words[at]?.folded ?? '');
  const head = heads?.find(({ words }) => standsAt(words, scanned.words, at));
  return head ? { to: at + head.words.length, means: { kind: head.kind, isState: head.isState } } : null;
}
