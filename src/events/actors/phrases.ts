import { languages } from '../../languages/index.ts';
import type { Names } from '../../languages/names.ts';
import type { ActorKind } from '../../model.ts';
import type { Entry } from './actor-index.ts';
import type { Atom, Scanned } from './scan.ts';

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

/** The phrases of a sentence in order; they do not overlap. */
export function phrasesOf(scanned: Scanned): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < scanned.words.length;) {
    const phrase = phraseAt(scanned, at);
    if (phrase) phrases.push(phrase);
    at = phrase?.to ?? at + 1;
  }
  return phrases;
}

function phraseAt(scanned: Scanned, at: number): Phrase | null {
  const office = officePhrase(scanned, at);
  if (office) return office;
  const belonging = belongingPhrase(scanned, at);
  const name = namePhrase(scanned, at);
  return belonging && belonging.to > (name?.to ?? 0) ? belonging : name;
}

/** "Malian Defence Minister Colonel Sadio Camara", « le ministre malien de la Défense, le colonel … ». */
function officePhrase(scanned: Scanned, at: number): Phrase | null {
  const office = officeWords(scanned, at);
  if (!office) return null;
  const direct = titledName(scanned, office.to);
  if (direct) return { from: at, to: direct.to, office, name: direct };
  const appositive = scanned.words[office.to]?.text === ',' ? titledName(scanned, office.to + 1) : null;
  const isName = appositive && isPerson(appositive) && isClosed(scanned, appositive.to);
  return isName
    ? { from: at, to: appositive.to, office, name: appositive }
    : { from: at, to: office.to, office };
}

/** An office with the adjectives before it and the state before or after it. */
function officeWords(scanned: Scanned, at: number): OfficeWords | null {
  const before = beforeOffice(scanned, at);
  const atom = scanned.atoms.get(before.to);
  if (atom?.kind !== 'office') return null;
  const after = afterOffice(scanned, atom.to);
  const gap = atom.adjective ? [atom.adjective] : undefined;
  const state = gap ?? after.state ?? before.state;
  const former = before.former || scanned.words[atom.from]!.folded.startsWith('ex-');
  return { keys: atom.keys, from: atom.from, to: after.to, former, ...(state ? { state } : {}) };
}

function beforeOffice(scanned: Scanned, at: number): { to: number; state?: Entry[]; former: boolean } {
  const { officeModifiers, former: formerWords } = data(scanned);
  let to = at;
  let state: Entry[] | undefined;
  let former = false;
  for (;;) {
    const atom = scanned.atoms.get(to);
    const word = scanned.words[to]?.folded;
    if (!state && atom?.kind === 'entry' && isBody(atom)) {
      state = atom.entries;
      to = scanned.words[atom.to]?.folded === "'s" ? atom.to + 1 : atom.to;
    } else if (word !== undefined && formerWords.includes(word)) {
      former = true;
      to++;
    } else if (word !== undefined && atom?.kind !== 'office' && officeModifiers.includes(word)) to++;
    else return { to, former, ...(state ? { state } : {}) };
  }
}

/** « malien », "of Mali", « par intérim » after an office. */
function afterOffice(scanned: Scanned, at: number): { to: number; state?: Entry[] } {
  let to = at;
  let state: Entry[] | undefined;
  for (;;) {
    const owner = state ? null : (adjectiveAt(scanned, to) ?? ownerAfter(scanned, to));
    const next = owner ? owner.to : afterModifier(scanned, to);
    if (next === to) return { to, ...(state ? { state } : {}) };
    state = owner?.entries ?? state;
    to = next;
  }
}

function adjectiveAt(scanned: Scanned, at: number): (Atom & { kind: 'entry' }) | null {
  const atom = scanned.atoms.get(at);
  return data(scanned).adjectiveAfterNoun && atom?.kind === 'entry' && isDemonym(atom) ? atom : null;
}

function afterModifier(scanned: Scanned, at: number): number {
  const { adjectiveAfterNoun, officeModifiers } = data(scanned);
  const word = scanned.words[at]?.folded;
  if (!adjectiveAfterNoun || word === undefined) return at;
  if (officeModifiers.includes(word)) return at + 1;
  return word === 'par' && scanned.words[at + 1]?.folded === 'interim' ? at + 2 : at;
}

/** "of the Russian Federation", « de la Russie »: the body that follows a word of belonging. */
function ownerAfter(scanned: Scanned, at: number): (Atom & { kind: 'entry' }) | null {
  const { ofWords, definite } = data(scanned);
  const word = scanned.words[at]?.folded;
  if (word === undefined || !ofWords.includes(word)) return null;
  const next = scanned.words[at + 1]?.folded;
  const skip = next !== undefined && definite.includes(next) ? 2 : 1;
  const atom = scanned.atoms.get(at + skip);
  return atom?.kind === 'entry' && isBody(atom) && !isDemonym(atom) ? atom : null;
}

/** A name, after any titles: "Colonel Assimi Goïta", « le général Diarra ». */
function titledName(scanned: Scanned, at: number): NameWords | null {
  let to = at;
  if (data(scanned).adjectiveAfterNoun && /^(?:le|la|l')$/u.test(scanned.words[to]?.folded ?? '')) to++;
  for (;;) {
    const atom = scanned.atoms.get(to);
    if (atom?.kind !== 'honorific') break;
    to = atom.to;
  }
  const atom = scanned.atoms.get(to);
  if (atom?.kind === 'capitals') return { from: to, to: atom.to, entries: [], titled: true };
  if (atom?.kind !== 'entry') return null;
  const persons = atom.entries.filter(({ actor }) => actor.kind === 'person');
  return persons.length > 0 ? { from: to, to: atom.to, entries: persons, titled: true } : null;
}

/** A name as it stands, with the titles before it and an office in apposition after it. */
function namePhrase(scanned: Scanned, at: number): Phrase | null {
  const atom = scanned.atoms.get(at);
  if (!atom || atom.kind === 'office') return null;
  if (atom.kind === 'honorific') {
    const name = titledName(scanned, at);
    return name ? withApposition(scanned, { from: at, to: name.to, name }) : null;
  }
  const entries = atom.kind === 'entry' ? atom.entries : [];
  const name = { from: at, to: atom.to, entries, titled: false };
  const phrase = { from: at, to: atom.to, name };
  return isPerson(name) ? withApposition(scanned, phrase) : phrase;
}

/** "Lavrov, Russia's foreign minister," is one mention. */
function withApposition(scanned: Scanned, phrase: Phrase): Phrase {
  if (scanned.words[phrase.to]?.text !== ',') return phrase;
  const { definite } = data(scanned);
  const next = scanned.words[phrase.to + 1]?.folded ?? '';
  const office = officeWords(scanned, phrase.to + (definite.includes(next) ? 2 : 1));
  return office && isClosed(scanned, office.to) ? { ...phrase, to: office.to, office } : phrase;
}

/** Nothing follows that would make it an item of a list. */
function isClosed(scanned: Scanned, at: number): boolean {
  const word = scanned.words[at];
  return word === undefined || /^[,.;:)\]!?—–”"»]$/u.test(word.text);
}

function isPerson({ entries }: NameWords): boolean {
  return entries.length === 0 || entries.some(({ actor }) => actor.kind === 'person');
}

/** An actor in which offices are held and to which troops and governments belong. */
function isBody(atom: Atom & { kind: 'entry' }): boolean {
  return atom.entries.some(({ actor }) => actor.kind !== 'person' && actor.kind !== 'media');
}

function isDemonym(atom: Atom & { kind: 'entry' }): boolean {
  return atom.entries.some(({ kind }) => kind === 'demonym');
}

/** "Malian troops", "Mali's government", « l’armée russe », « les autorités de Bamako ». */
function belongingPhrase(scanned: Scanned, at: number): Phrase | null {
  return data(scanned).adjectiveAfterNoun ? nounFirst(scanned, at) : belongingFirst(scanned, at);
}

function belongingFirst(scanned: Scanned, at: number): Phrase | null {
  const atom = scanned.atoms.get(at);
  if (atom?.kind !== 'entry' || !isBody(atom)) return headOf(scanned, at);
  const start = scanned.words[atom.to]?.folded === "'s" ? atom.to + 1 : atom.to;
  const described = describedAt(scanned, start);
  if (described) return { from: at, to: described.to, name: nameOf(described) };
  const head = headAt(scanned, skipModifiers(scanned, start));
  return head ? { from: at, to: head.to, belonging: { entries: atom.entries, ...head.means } } : null;
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
  const owner = ownerAfter(scanned, head.to);
  return owner ? { from: at, to: owner.to, belonging: { entries: owner.entries, ...head.means } } : null;
}

function nounFirst(scanned: Scanned, at: number): Phrase | null {
  const described = describedAt(scanned, at);
  const adjective = described ? scanned.atoms.get(described.to) : undefined;
  if (described && adjective?.kind === 'entry' && isDemonym(adjective))
    return { from: at, to: adjective.to, name: nameOf(described) };
  const head = headAt(scanned, at);
  if (!head) return null;
  const next = skipModifiers(scanned, head.to);
  const atom = scanned.atoms.get(next);
  if (atom?.kind === 'entry' && isDemonym(atom))
    return { from: at, to: atom.to, belonging: { entries: atom.entries, ...head.means } };
  const owner = ownerAfter(scanned, next);
  return owner ? { from: at, to: owner.to, belonging: { entries: owner.entries, ...head.means } } : null;
}

function skipModifiers(scanned: Scanned, at: number): number {
  const { headModifiers, stateHeads, otherHeads } = data(scanned);
  let to = at;
  for (let left = 3; left > 0; left--) {
    const word = scanned.words[to]?.folded;
    const after = scanned.words[to + 1]?.folded ?? '';
    if (word === undefined || !headModifiers.includes(word)) break;
    // "the French military said": the modifier is the noun itself when none follows.
    const isHead = stateHeads[word] ?? otherHeads[word];
    const follows = stateHeads[after] ?? otherHeads[after] ?? headModifiers.includes(after);
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
  const { stateHeads, otherHeads } = data(scanned);
  for (let to = Math.min(scanned.words.length, at + 3); to > at; to--) {
    const phrase = scanned.words
      .slice(at, to)
      .map(({ folded }) => folded)
      .join(' ')
      .replace(/' /gu, "'");
    if (stateHeads[phrase] !== undefined) return { to, means: { kind: stateHeads[phrase], isState: true } };
    if (otherHeads[phrase] !== undefined) return { to, means: { kind: otherHeads[phrase], isState: false } };
  }
  return null;
}

function data({ lang }: Scanned): Names {
  return languages[lang].names;
}
