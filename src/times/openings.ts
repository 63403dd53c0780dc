import type { Branch, Grammar, LexiconWord, Opening } from './compiled.ts';
import { DIGIT_CLASSES } from './readings.ts';
import { ANY_HASH, hashOf, HASHES } from './hashes.ts';
import type { Tokens } from './scan.ts';

/**
 * With which two words a pattern can begin. Most of "the", "a", "this" begin none: to know it from the
 * hashes of two tokens saves making their words and walking the patterns.
 */
export function openingsOf(grammar: Compiled): Openings {
  const { lexicon, root } = grammar;
  const openings = new Array<Opening | undefined>(HASHES).fill(undefined);
  const firsts = firstHashes(lexicon);
  for (const [word, entry] of lexicon) {
    const hash = hashOf(word);
    const seconds = secondsOf(entry, root, firsts);
    if (hash === ANY_HASH || seconds?.length === 0) continue;
    openings[hash] = widened(openings[hash], seconds);
  }
  return { openings, afterDigits: afterDigits(grammar, firsts), known: knownHashes(lexicon) };
}

type Openings = Pick<Grammar, 'openings' | 'afterDigits' | 'known'>;
type Compiled = Pick<Grammar, 'lexicon' | 'root' | 'classes'>;

/** Can a pattern begin at this token? Digits and letters beyond Latin-1 are left to the patterns. */
export function mayStart(
  tokens: Tokens,
  at: number,
  { openings, afterDigits }: Omit<Openings, 'known'>,
): boolean {
  const hash = tokens.hashAt(at);
  if (hash === ANY_HASH) return true;
  if (tokens.isDigits(at)) return tokens.lengthAt(at) === 4 || mayFollow(tokens, at + 1, afterDigits);
  const opening = openings[hash];
  if (opening === undefined || opening === null) return opening === null;
  return mayFollow(tokens, at + 1, opening);
}

/** May the token be digits or a word of the patterns? Tells without making the word. */
export function isKnown(tokens: Tokens, at: number, { known }: Pick<Grammar, 'known'>): boolean {
  if (at >= tokens.length) return false;
  const hash = tokens.hashAt(at);
  return hash === ANY_HASH || known[hash] === 1 || tokens.isDigits(at);
}

function knownHashes(lexicon: Grammar['lexicon']): Uint8Array {
  const known = new Uint8Array(HASHES);
  for (const hash of [...lexicon.keys()].map(hashOf)) if (hash !== ANY_HASH) known[hash] = 1;
  return known;
}

function mayFollow(tokens: Tokens, at: number, opening: Uint8Array): boolean {
  if (at >= tokens.length) return false;
  const hash = tokens.hashAt(at);
  return hash === ANY_HASH || opening[hash] === 1 || tokens.isDigits(at);
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
    else seconds.push(...hashesAfter(branch, firsts));
  }
  return seconds.includes(ANY_HASH) ? null : seconds;
}

/** What may follow digits: behind a class of digits, and within words such as "1st". */
function afterDigits({ lexicon, root, classes }: Compiled, firsts: Map<number, number[]>): Uint8Array {
  const opening = new Uint8Array(HASHES);
  const digits = DIGIT_CLASSES.flatMap((name) => root.steps[classes.get(name) ?? -1] ?? []);
  const seconds = digits.flatMap((branch) => hashesAfter(branch, firsts));
  const words = [...lexicon].filter(([word]) => /^\d/.test(word)).map(([, entry]) => entry);
  for (const entry of words) seconds.push(...(secondsOf(entry, root, firsts) ?? []));
  for (const hash of seconds) if (hash !== ANY_HASH) opening[hash] = 1;
  return opening;
}

const hashesAfter = (branch: Branch, firsts: Map<number, number[]>): number[] =>
  classesAfter(branch).flatMap((name) => firsts.get(name) ?? [DIGITS_ONLY]);

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
