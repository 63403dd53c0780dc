import type { ActorIndex } from './actor-index.ts';
import { type Atom, data, entriesAt, type Scanned, type Word } from './atoms.ts';
import { officeAt } from './office-atoms.ts';

/** What is known of the whole article before its names are read. */
export interface Usage {
  /** Folded words that stand in small letters somewhere. */
  small: Set<string>;
  /** Folded words that stand in capitals within a sentence. */
  capital: Set<string>;
}

/** Words of the longest name; beyond it capitals are no name, and looking back stays short. */
const LONGEST_NAME = 16;

/** A run of capitalised words, small words between them included: "Bank of England", "Charles de Gaulle". */
export function capitalsAt(scanned: Scanned, at: number, index: ActorIndex, usage: Usage): Atom | null {
  if (!opensName(scanned, at, usage)) return null;
  let to = at + 1;
  while (to < Math.min(scanned.words.length, at + LONGEST_NAME)) {
    const next = continuesName(scanned, at, to, index);
    if (next === to) break;
    to = next;
  }
  to = afterSmallAdjectives(scanned, at, to);
  const run = scanned.words.slice(at, to);
  const empty = run.every(({ folded }) => data(scanned).notNames.has(folded));
  return empty ? null : { kind: 'capitals', from: at, to };
}

/** « Banque mondiale », « Conseil constitutionnel »: a noun of bodies takes its small adjectives along. */
function afterSmallAdjectives(scanned: Scanned, from: number, to: number): number {
  const { kindWords, smallAdjectives } = data(scanned);
  if (to - from > 1 || kindWords[scanned.words[from]!.folded] === undefined) return to;
  let end = to;
  while (end < to + 2 && [...smallAdjectives].some((ending) => scanned.words[end]?.folded.endsWith(ending)))
    end++;
  return end;
}

function opensName(scanned: Scanned, at: number, usage: Usage): boolean {
  const word = scanned.words[at]!;
  const { calendar, notNames } = data(scanned);
  if (!word.upper || word.kind !== 'word' || word.text.length < 2) return false;
  if (calendar.has(word.folded)) return false;
  const led = scanned.words[at + 1]?.upper === true && !opensSentence(scanned.words, at);
  if (notNames.has(word.folded) && !led) return false;
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
  const { particles, calendar } = data(scanned);
  const word = words[at]!;
  if (word.kind === 'punct' || word.folded === "'s" || calendar.has(word.folded)) return at;
  if (word.upper)
    return isOtherName(scanned, at, index) && !isInnerAdjective(scanned, from, at) && !isHigh(words[at - 1]!)
      ? at
      : at + 1;
  if (!particles.has(word.folded)) return at;
  let next = at + 1;
  while (next < words.length && particles.has(words[next]!.folded)) next++;
  if (words[next]?.upper !== true || calendar.has(words[next]!.folded)) return at;
  return mayJoin(scanned, { from, at, next }, index) ? next + 1 : at;
}

/** « Haut Conseil de sécurité », "Supreme Security Council": none that is known by the words behind. */
const isHigh = ({ folded, upper }: Word): boolean =>
  upper && /^(?:haute?s?|hauts?|supreme|supérieure?|high)$/u.test(folded);

/** "Community of Central African States": an adjective between capitals of a body's name is part of it. */
function isInnerAdjective(scanned: Scanned, from: number, at: number): boolean {
  const { kindWords, notNames } = data(scanned);
  const { words } = scanned;
  const led = words[at - 1]!.upper && at - 1 > from;
  const isBody = words.slice(from, at).some(({ folded }) => kindWords[folded] !== undefined);
  const next = words[at + 1];
  return led && isBody && next?.upper === true && next.kind === 'word' && !notNames.has(next.folded);
}

/** Words that join parts of a body's name, not of a person's. */
const LOOSE = /^(?:of|the|and|for|et|a|au|aux|pour)$/u;
const JOINS = /^(?:and|et)$/u;

/** Whether the small words from `at` belong to the name: "Ministry of Trade and Industry", not "Ali and the Army". */
function mayJoin(
  scanned: Scanned,
  { from, at, next }: { from: number; at: number; next: number },
  index: ActorIndex,
): boolean {
  const { kindWords } = data(scanned);
  const word = scanned.words[at]!.folded;
  const isBody = scanned.words.slice(from, at).some(({ folded }) => kindWords[folded] !== undefined);
  const other = isOtherName(scanned, next, index);
  if (JOINS.test(word))
    return (
      !isListed(scanned, from) &&
      isBody &&
      !other &&
      next <= at + 2 &&
      kindWords[scanned.words[next]!.folded] === undefined
    );
  if (LOOSE.test(word)) return isBody && next <= at + 2;
  return isBody || !other;
}

/** "KLM, British Airways and Qantas": a name stands before it behind a comma, so what joins is the list. */
function isListed({ words }: Scanned, from: number): boolean {
  let first = from;
  while (words[first - 1]?.upper && words[first - 1]!.kind === 'word') first--;
  return words[first - 1]?.text === ',' && words[first - 2]?.upper === true;
}

/** Something of its own stands here: an office, a title, a name of several words, an acronym, a state. */
function isOtherName(scanned: Scanned, at: number, index: ActorIndex): boolean {
  if (officeAt(scanned, at, index)) return true;
  const entries = entriesAt(scanned, at, index);
  if (!entries) return false;
  const entry = entries.entries[0]!;
  return entries.to - at > 1 || entry.exact !== undefined || entry.kind === 'demonym' || scanned.titleCase;
}
