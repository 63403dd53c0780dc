import { languages } from '../../languages/index.ts';
import type { Names } from '../../languages/names.ts';
import type { Lang, Sentence } from '../../model.ts';
import { type Token, tokenize } from '../../text/index.ts';
import type { ActorIndex, Entry } from './actor-index.ts';
import { foldWord, soundOf } from './word-keys.ts';

/** A token with the forms in which it is looked up. */
export interface Word extends Token {
  folded: string;
  /** Written with a capital first letter. */
  upper: boolean;
}

/** A piece of a sentence that may be (part of) a name, from word `from` to before word `to`. */
export type Atom = { from: number; to: number } & (
  | { kind: 'entry'; entries: Entry[] }
  | { kind: 'office'; keys: string[]; adjective?: Entry }
  | { kind: 'honorific' }
  | { kind: 'capitals' }
);

/** A sentence read for names: its words and, by first word, the atoms found. */
export interface Scanned {
  lang: Lang;
  words: Word[];
  atoms: Map<number, Atom>;
  /** Most words are in capitals, as in an English headline: capitals then mean nothing. */
  titleCase: boolean;
}

/** What is known of the whole article before its names are read. */
export interface Usage {
  /** Folded words that stand in small letters somewhere. */
  small: Set<string>;
  /** Folded words that stand in capitals within a sentence. */
  capital: Set<string>;
}

/** A sentence as words, before anything is looked up. */
export interface Line {
  words: Word[];
  titleCase: boolean;
}

export function lineOf(text: string, lang: Lang, sentence: Sentence): Line {
  const words = tokenize(text, lang, sentence).map((token) => ({
    ...token,
    folded: foldWord(token.text),
    upper: /^\p{Lu}/u.test(token.text),
  }));
  return { words, titleCase: isTitleCase(words, sentence.headline) };
}

/** Reads a sentence once from left to right; at each word the longest atom wins. */
export function scan({ words, titleCase }: Line, index: ActorIndex, usage: Usage, lang: Lang): Scanned {
  const scanned: Scanned = { lang, words, atoms: new Map(), titleCase };
  for (let at = 0; at < words.length;) {
    const atom = atomAt(scanned, at, index, usage);
    if (atom) scanned.atoms.set(at, atom);
    at = atom?.to ?? at + 1;
  }
  return scanned;
}

function atomAt(scanned: Scanned, at: number, index: ActorIndex, usage: Usage): Atom | null {
  if (scanned.words[at]!.kind === 'punct') return null;
  const entries = entriesAt(scanned, at, index);
  const office = officeAt(scanned, at, index);
  if (office && office.to >= (entries?.to ?? 0)) return office;
  if (entries && !isPartOfLongerName(scanned, entries, index)) return entries;
  return honorificAt(scanned, at) ?? capitalsAt(scanned, at, index, usage) ?? entries;
}

/** The entries that match the most words from here on. */
function entriesAt(
  { words, lang }: Scanned,
  at: number,
  index: ActorIndex,
): (Atom & { kind: 'entry' }) | null {
  const word = words[at]!;
  const table = index.entries[lang];
  const bucket = table.get(word.folded) ?? (word.upper ? table.get(soundOf(word.text)) : undefined);
  if (!bucket) return null;
  const matching = bucket.filter((entry) => matches(entry, words, at));
  const longest = matching[0]?.words.length ?? 0;
  if (longest === 0) return null;
  const entries = matching.filter((entry) => entry.words.length === longest);
  return { kind: 'entry', from: at, to: at + longest, entries };
}

function matches(entry: Entry, words: Word[], at: number): boolean {
  if (at + entry.words.length > words.length) return false;
  const first = words[at]!;
  if (entry.capital && !first.upper) return false;
  if (entry.exact !== undefined && entry.exact !== first.text) return false;
  return entry.words.every((expected, i) => {
    const word = words[at + i]!;
    return word.folded === expected || (entry.sounds !== undefined && soundOf(word.text) === entry.sounds[i]);
  });
}

/** A lone surname or place beside another unknown capital is part of a longer, unknown name. */
function isPartOfLongerName(scanned: Scanned, atom: Atom & { kind: 'entry' }, index: ActorIndex): boolean {
  if (scanned.titleCase || atom.to - atom.from > 1) return false;
  const entry = atom.entries[0]!;
  if (entry.exact !== undefined || entry.kind === 'demonym' || entry.kind === 'description') return false;
  const next = scanned.words[atom.to];
  if (next === undefined || !isFreeCapital(scanned, atom.to, index)) return false;
  const { stateHeads, headModifiers } = data(scanned);
  return stateHeads[next.folded] === undefined && !headModifiers.includes(next.folded);
}

/** A capitalised word that nothing else explains. */
function isFreeCapital(scanned: Scanned, at: number, index: ActorIndex): boolean {
  const word = scanned.words[at];
  if (!word || !word.upper || word.kind !== 'word') return false;
  const { calendar, notNames } = data(scanned);
  if (calendar.includes(word.folded) || notNames.includes(word.folded)) return false;
  return !entriesAt(scanned, at, index) && !officeAt(scanned, at, index) && !honorificAt(scanned, at);
}

/** An office, also with an adjective after its first word: « ministre malien de la Défense ». */
export function officeAt(
  scanned: Scanned,
  at: number,
  index: ActorIndex,
): (Atom & { kind: 'office' }) | null {
  const { words, lang } = scanned;
  const phrases = index.offices[lang].get(words[at]!.folded.replace(/^ex-/u, ''));
  if (!phrases) return null;
  const gap = data(scanned).adjectiveAfterNoun ? adjectiveAt(scanned, at + 1, index) : undefined;
  const plain = longestPhrase(phrases, words, at, 0);
  const split = gap ? longestPhrase(phrases, words, at, 1) : null;
  if (split && split.to - 1 > (plain?.to ?? 0) && gap)
    return { kind: 'office', from: at, to: split.to, keys: split.keys, adjective: gap };
  return plain ? { kind: 'office', from: at, to: plain.to, keys: plain.keys } : null;
}

function adjectiveAt(scanned: Scanned, at: number, index: ActorIndex): Entry | undefined {
  if (at >= scanned.words.length) return undefined;
  const atom = entriesAt(scanned, at, index);
  return atom && atom.to === at + 1 ? atom.entries.find(({ kind }) => kind === 'demonym') : undefined;
}

/** Where the longest phrase ends that starts here, its words after the first moved by `gap`. */
function longestPhrase(
  phrases: { key: string; words: string[] }[],
  words: Word[],
  at: number,
  gap: number,
): { to: number; keys: string[] } | null {
  const fits = phrases.filter(
    (phrase) =>
      phrase.words.length > gap &&
      phrase.words.every((expected, i) => i === 0 || words[at + gap + i]?.folded === expected),
  );
  const length = fits[0]?.words.length;
  if (length === undefined) return null;
  return {
    to: at + gap + length,
    keys: fits.filter(({ words: w }) => w.length === length).map(({ key }) => key),
  };
}

function honorificAt(scanned: Scanned, at: number): Atom | null {
  const { words } = scanned;
  const { honorifics } = data(scanned);
  for (let to = Math.min(words.length, at + 3); to > at; to--) {
    const phrase = words
      .slice(at, to)
      .map(({ folded }) => folded)
      .join(' ')
      .replace(/' /gu, "'");
    if (honorifics.includes(phrase)) return { kind: 'honorific', from: at, to };
  }
  return null;
}

/** A run of capitalised words, small words between them included: "Bank of England", "Charles de Gaulle". */
function capitalsAt(scanned: Scanned, at: number, index: ActorIndex, usage: Usage): Atom | null {
  if (!opensName(scanned, at, usage)) return null;
  let to = at + 1;
  while (to < scanned.words.length) {
    const next = continuesName(scanned, at, to, index);
    if (next === to) break;
    to = next;
  }
  const run = scanned.words.slice(at, to);
  const empty = run.every(({ folded }) => data(scanned).notNames.includes(folded));
  return empty ? null : { kind: 'capitals', from: at, to };
}

function opensName(scanned: Scanned, at: number, usage: Usage): boolean {
  const word = scanned.words[at]!;
  const { calendar, notNames } = data(scanned);
  if (!word.upper || word.kind !== 'word' || word.text.length < 2) return false;
  if (calendar.includes(word.folded) || notNames.includes(word.folded)) return false;
  if (scanned.titleCase) return usage.capital.has(word.folded) && !usage.small.has(word.folded);
  if (!opensSentence(scanned.words, at)) return true;
  if (usage.small.has(word.folded)) return false;
  return usage.capital.has(word.folded) || scanned.words[at + 1]?.upper === true;
}

/** First word of the sentence, of a quotation or after a colon. */
export function opensSentence(words: Word[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (words[i]!.kind !== 'punct') return false;
    if (/[“"«:‘—–]/u.test(words[i]!.text)) return true;
  }
  return true;
}

/** The word after the next part of the name, or `at` itself where the name ends. */
function continuesName(scanned: Scanned, from: number, at: number, index: ActorIndex): number {
  const { words } = scanned;
  const { particles, calendar, kindWords } = data(scanned);
  const word = words[at]!;
  if (word.kind === 'punct' || word.folded === "'s" || calendar.includes(word.folded)) return at;
  if (word.upper) return isOtherName(scanned, at, index) ? at : at + 1;
  if (!particles.includes(word.folded)) return at;
  let next = at + 1;
  while (next < words.length && particles.includes(words[next]!.folded)) next++;
  if (words[next]?.upper !== true || calendar.includes(words[next]!.folded)) return at;
  const isBody = words.slice(from, at).some(({ folded }) => kindWords[folded] !== undefined);
  const loose = /^(?:of|the|and|for|et|a|au|aux|pour)$/u.test(word.folded);
  if (loose && !isBody) return at;
  return isOtherName(scanned, next, index) && !isBody ? at : next + 1;
}

/** Something of its own stands here: an office, a title, a name of several words, an acronym, a state. */
function isOtherName(scanned: Scanned, at: number, index: ActorIndex): boolean {
  if (officeAt(scanned, at, index)) return true;
  const entries = entriesAt(scanned, at, index);
  if (!entries) return false;
  const entry = entries.entries[0]!;
  return entries.to - at > 1 || entry.exact !== undefined || entry.kind === 'demonym' || scanned.titleCase;
}

/** A headline whose words mostly are in capitals; elsewhere only a long line of capitals counts. */
function isTitleCase(words: Word[], headline: boolean): boolean {
  const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const share = long.filter(({ upper }) => upper).length / Math.max(1, long.length);
  return headline ? long.length >= 3 && share > 0.65 : long.length >= 8 && share > 0.8;
}

function data({ lang }: Scanned): Names {
  return languages[lang].names;
}

/** How the article writes its words, sentence openers and headline left out of the capitals. */
export function usageOf(lines: Line[]): Usage {
  const usage: Usage = { small: new Set(), capital: new Set() };
  for (const { words, titleCase } of lines) {
    words.forEach((word, at) => {
      if (word.kind !== 'word') return;
      if (!word.upper) usage.small.add(word.folded);
      else if (!titleCase && !opensSentence(words, at)) usage.capital.add(word.folded);
    });
  }
  return usage;
}
