import type { Branch, Grammar, LexiconWord, Opening } from './grammar.ts';
import { ANY_HASH, hashOf, HASHES, type TimeToken } from './scan.ts';

/**
 * With which two words a pattern can begin. Most of "the", "a", "this" begin none: to know it from the
 * hashes of two tokens saves making their words and walking the patterns.
 */
export function openingsOf({ lexicon, root }: Pick<Grammar, 'lexicon' | 'root'>): Grammar['openings'] {
  const openings = new Array<Opening | undefined>(HASHES).fill(undefined);
  const firsts = firstHashes(lexicon);
  for (const [word, entry] of lexicon) {
    const hash = hashOf(word);
    const seconds = secondsOf(entry, root, firsts);
    if (hash === ANY_HASH || seconds?.length === 0) continue;
    openings[hash] = widened(openings[hash], seconds);
  }
  return openings;
}

/** Can a pattern begin at this token? Digits and letters beyond Latin-1 are left to the patterns. */
export function mayStart(tokens: TimeToken[], at: number, openings: Grammar['openings']): boolean {
  const token = tokens[at]!;
  if (token.digits || token.hash === ANY_HASH) return true;
  const opening = openings[token.hash];
  if (opening === undefined || opening === null) return opening === null;
  const next = tokens[at + 1];
  return next !== undefined && (next.digits || next.hash === ANY_HASH || opening[next.hash] === 1);
}

/** By class, the hashes of the words that its entries begin with. */
function firstHashes(lexicon: Grammar['lexicon']): Map<number, number[]> {
  const firsts = new Map<number, number[]>();
  for (const [word, { readings }] of lexicon) {
    for (const { reading } of readings) {
      firsts.set(reading.class, [...(firsts.get(reading.class) ?? []), hashOf(word)]);
    }
  }
  return firsts;
}

/** Hashes of what may follow a word at the head of a pattern; null where nothing need follow. */
function secondsOf({ readings }: LexiconWord, root: Branch, firsts: Map<number, number[]>): number[] | null {
  const seconds: number[] = [];
  for (const { reading, rest } of readings) {
    const branch = root.steps[reading.class];
    if (branch === undefined) continue;
    if (rest.length === 0 && branch.ends.length > 0) return null;
    if (rest.length > 0) seconds.push(hashOf(rest[0]!));
    else seconds.push(...classesAfter(branch).flatMap((name) => firsts.get(name) ?? [DIGITS_ONLY]));
  }
  return seconds.includes(ANY_HASH) ? null : seconds;
}

/** A class of digits has no words; that something may follow must not be lost with them. */
const DIGITS_ONLY = 0;

const classesAfter = ({ steps, glued }: Branch): number[] =>
  [steps, glued ?? []].flatMap((all) => all.flatMap((next, name) => (next ? [name] : [])));

function widened(opening: Opening | undefined, seconds: number[] | null): Opening {
  if (opening === null || seconds === null) return null;
  const wider = opening ?? new Uint8Array(HASHES);
  for (const hash of seconds) wider[hash] = 1;
  return wider;
}
