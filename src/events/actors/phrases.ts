import type { Entry } from './actor-index.ts';
import { type Atom, data, type Scanned } from './atoms.ts';
import { belongingPhrase } from './belonging.ts';
import { isBody, isDemonym, type NameWords, type OfficeWords, ownerAfter, type Phrase } from './phrase.ts';

/** Words that titles and adjectives before an office or a name may take: no text makes the search long. */
const LONGEST_LEAD = 12;

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
  if (!mayOpen(scanned, at)) return null;
  const office = officePhrase(scanned, at);
  if (office) return office;
  const belonging = belongingPhrase(scanned, at);
  const name = namePhrase(scanned, at);
  return belonging && belonging.to > (name?.to ?? 0) ? belonging : name;
}

/** Most words open nothing: neither an atom nor a word that may stand before an office or be a head. */
function mayOpen(scanned: Scanned, at: number): boolean {
  const { officeModifiers, former, heads } = data(scanned);
  const word = scanned.words[at]!.folded;
  return scanned.atoms.has(at) || heads.has(word) || officeModifiers.has(word) || former.has(word);
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
  while (to < at + LONGEST_LEAD) {
    const atom = scanned.atoms.get(to);
    const word = scanned.words[to]?.folded;
    if (!state && atom?.kind === 'entry' && isBody(atom)) {
      state = atom.entries;
      to = scanned.words[atom.to]?.folded === "'s" ? atom.to + 1 : atom.to;
    } else if (word !== undefined && formerWords.has(word)) {
      former = true;
      to++;
    } else if (word !== undefined && atom?.kind !== 'office' && officeModifiers.has(word)) to++;
    else break;
  }
  return { to, former, ...(state ? { state } : {}) };
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
  if (officeModifiers.has(word)) return at + 1;
  return word === 'par' && scanned.words[at + 1]?.folded === 'interim' ? at + 2 : at;
}

/** A name, after any titles: "Colonel Assimi Goïta", « le général Diarra ». */
function titledName(scanned: Scanned, at: number): NameWords | null {
  let to = at;
  if (data(scanned).adjectiveAfterNoun && /^(?:le|la|l')$/u.test(scanned.words[to]?.folded ?? '')) to++;
  for (const limit = to + LONGEST_LEAD; to < limit;) {
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
  if (scanned.words[phrase.to]?.text !== ',' || isSomewhere(scanned, phrase)) return phrase;
  const { definite } = data(scanned);
  const next = scanned.words[phrase.to + 1]?.folded ?? '';
  const office = officeWords(scanned, phrase.to + (definite.has(next) ? 2 : 1));
  return office && isClosed(scanned, office.to) ? { ...phrase, to: office.to, office } : phrase;
}

/** « En visite à Adıyaman, le président … »: one unknown word behind a preposition of place is no person. */
function isSomewhere(scanned: Scanned, { from, to, name }: Phrase): boolean {
  const before = scanned.words[from - 1]?.folded ?? '';
  return name?.entries.length === 0 && to - from === 1 && data(scanned).placePrepositions.has(before);
}

/** Nothing follows that would make it an item of a list. */
function isClosed(scanned: Scanned, at: number): boolean {
  const word = scanned.words[at];
  return word === undefined || /^[,.;:)\]!?—–”"»]$/u.test(word.text);
}

function isPerson({ entries }: NameWords): boolean {
  return entries.length === 0 || entries.some(({ actor }) => actor.kind === 'person');
}
