import type { ActorIndex, Entry } from './actor-index.ts';
import { type Atom, data, entriesAt, type Scanned, type Word } from './atoms.ts';
import { standsAt } from './lexicon.ts';

/** An office, also with an adjective after its first word: « ministre malien de la Défense ». */
export function officeAt(
  scanned: Scanned,
  at: number,
  index: ActorIndex,
): (Atom & { kind: 'office' }) | null {
  const { words, lang } = scanned;
  const first = words[at]!.folded;
  const phrases = index.offices[lang].get(first.startsWith('ex-') ? first.slice(3) : first);
  if (!phrases) return departmentAt(scanned, at, index);
  const gap = data(scanned).adjectiveAfterNoun ? adjectiveAt(scanned, at + 1, index) : undefined;
  const plain = longestPhrase(phrases, words, at, 0);
  const split = gap ? longestPhrase(phrases, words, at, 1) : null;
  if (split && split.to - 1 > (plain?.to ?? 0) && gap)
    return { kind: 'office', from: at, to: split.to, keys: split.keys, adjective: gap };
  if (!plain) return departmentAt(scanned, at, index);
  const before = words[at - 1]?.folded ?? '';
  const keys = data(scanned).deputies.has(before) ? [] : plain.keys;
  return { kind: 'office', from: at, to: plain.to, keys };
}

/** "Planning and Investment Minister", « ministre malien de la Santé »: an office whose holders are not listed. */
function departmentAt(scanned: Scanned, at: number, index: ActorIndex): (Atom & { kind: 'office' }) | null {
  if (!data(scanned).adjectiveAfterNoun) {
    const to = departmentBefore(scanned, at, index);
    return to === null ? null : { kind: 'office', from: at, to, keys: [] };
  }
  const adjective = adjectiveAt(scanned, at + 1, index);
  const to = departmentAfter(scanned, at, index, adjective ? 1 : 0);
  return to === null ? null : { kind: 'office', from: at, to, keys: [], ...(adjective ? { adjective } : {}) };
}

function departmentBefore(scanned: Scanned, at: number, index: ActorIndex): number | null {
  const { words } = scanned;
  if (!words[at]!.upper) return null;
  const isNoun = (i: number): boolean => data(scanned).departmental.has(words[i]?.folded ?? '');
  const noun = [at + 1, at + 2, at + 3].find((i) => isNoun(i) && words[i]!.upper);
  if (noun === undefined || !isDepartmentWord(scanned, at, index)) return null;
  const between = words.slice(at + 1, noun).map((_, i) => at + 1 + i);
  const fits = between.every((i) => words[i]!.folded === 'and' || isDepartmentWord(scanned, i, index));
  return fits ? noun + 1 : null;
}

function departmentAfter(scanned: Scanned, at: number, index: ActorIndex, gap: 0 | 1): number | null {
  const { words } = scanned;
  const { departmental, particles } = data(scanned);
  if (!departmental.has(words[at]!.folded)) return null;
  const start = at + 1 + gap;
  let to = start;
  while (to < start + 3 && particles.has(words[to]?.folded ?? '')) to++;
  return to > start && isDepartmentWord(scanned, to, index) ? to + 1 : null;
}

function isDepartmentWord(scanned: Scanned, at: number, index: ActorIndex): boolean {
  const word = scanned.words[at];
  if (word?.upper !== true || data(scanned).calendar.has(word.folded)) return false;
  return !entriesAt(scanned, at, index);
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

/** Mr, Colonel, « général de division ». */
export function honorificAt(scanned: Scanned, at: number): Atom | null {
  const titles = data(scanned).titles.get(scanned.words[at]!.folded);
  const title = titles?.find((words) => standsAt(words, scanned.words, at));
  return title ? { kind: 'honorific', from: at, to: at + title.length } : null;
}
