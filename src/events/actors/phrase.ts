import type { ActorKind } from '../../model.ts';
import type { Entry } from './actor-index.ts';
import { type Atom, data, type Scanned } from './atoms.ts';

/** Words that together speak of one actor, before it is known which: from word `from` to before `to`. */
export interface Phrase {
  from: number;
  to: number;
  /** An office, with the state it is held in where the phrase gives it. */
  office?: OfficeWords;
  /** A name: entries that match it, none for an unknown one. */
  name?: NameWords;
  /** "Malian troops": the belonging and the noun it stands with. */
  belonging?: { entries: Entry[]; kind: ActorKind; isState: boolean };
}

export interface OfficeWords {
  keys: string[];
  /** The words of the office alone. */
  from: number;
  to: number;
  state?: Entry[];
  former: boolean;
}

export interface NameWords {
  from: number;
  to: number;
  entries: Entry[];
  /** After a title or an office, so a person. */
  titled: boolean;
}

/** "of the Russian Federation", « de la Russie »: the body that follows a word of belonging. */
export function ownerAfter(scanned: Scanned, at: number): (Atom & { kind: 'entry' }) | null {
  const { ofWords, definite } = data(scanned);
  const word = scanned.words[at]?.folded;
  if (word === undefined || !ofWords.has(word)) return null;
  const next = scanned.words[at + 1]?.folded;
  const skip = next !== undefined && definite.has(next) ? 2 : 1;
  const atom = scanned.atoms.get(at + skip);
  return atom?.kind === 'entry' && isBody(atom) && !isDemonym(atom) ? atom : null;
}

/** An actor in which offices are held and to which troops and governments belong. */
export function isBody(atom: Atom & { kind: 'entry' }): boolean {
  return atom.entries.some(({ actor }) => actor.kind !== 'person' && actor.kind !== 'media');
}

export function isDemonym(atom: Atom & { kind: 'entry' }): boolean {
  return atom.entries.some(({ kind }) => kind === 'demonym');
}
