import type { Lang } from '../../model.ts';
import type { Token } from '../../text/index.ts';
import type { ActorIndex, Entry } from './actor-index.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { soundOf } from './word-keys.ts';

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

/** The words of the sentence's language. */
export function data({ lang }: Scanned): Lexicon {
  return lexiconOf(lang);
}

/** The entries that match the most words from here on. */
export function entriesAt(
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
