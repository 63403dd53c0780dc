import type { Clauses } from '../../languages/clauses.ts';
import type { Lang } from '../../model.ts';
import type { Word } from '../words/word.ts';
import type { NounPhrase } from './chunk.ts';

/** Where noun phrases must stop: words taken by a date that stands alone. */
export interface Surroundings {
  data: Clauses;
  lang: Lang;
  taken: (at: number) => boolean;
}

/** The noun phrase that begins at a word, or null. Without prepositions: these join phrases later. */
export function nounPhraseAt(words: Word[], first: number, around: Surroundings): NounPhrase | null {
  if (words[first]!.pos === 'PRON' && !isPossessive(words[first]!, around.data))
    return phrase(first, first, first);
  return around.lang === 'en' ? englishPhrase(words, first, around) : frenchPhrase(words, first, around);
}

function phrase(first: number, last: number, head: number): NounPhrase {
  return { kind: 'np', first, last, head, after: [], joined: [] };
}

const isPossessive = (word: Word, data: Clauses): boolean =>
  data.possessives.includes(word.lower) || /^(?:our|my|your)$/u.test(word.lower);
const isNoun = (word: Word | undefined): boolean => word?.pos === 'NOUN' || word?.pos === 'PROPN';
const isNumber = (word: Word | undefined): boolean => word?.pos === 'NUM';
const isQuote = (word: Word | undefined): boolean => word !== undefined && /^["“”«»‘]$/u.test(word.text);

function englishPhrase(words: Word[], first: number, around: Surroundings): NounPhrase | null {
  let possessor: NounPhrase | undefined;
  let start = first;
  for (;;) {
    const last = endOfRun(words, start, around);
    if (last < start) return null;
    const mark = words[last + 1];
    if (mark && isGenitive(words, last + 1) && !around.taken(last + 2)) {
      possessor = { ...phrase(start, last, headOf(words, start, last)), ...(possessor && { possessor }) };
      start = last + 2;
      if (start < words.length && endOfRun(words, start, around) >= start) continue;
      return { ...possessor, last: last + 1, head: possessor.head };
    }
    const found = phrase(first, last, headOf(words, start, last));
    return nounless(words, start, last) ? null : { ...found, ...(possessor && { possessor }) };
  }
}

/** "Mali's", "the rebels' leader". */
function isGenitive(words: Word[], at: number): boolean {
  const { lower, pos } = words[at]!;
  if (lower === "'s") return true;
  const follows = words[at + 1];
  return (
    pos === 'PUNCT' &&
    /^['’]$/u.test(lower) &&
    words[at - 1]!.lower.endsWith('s') &&
    (isNoun(follows) || follows?.pos === 'ADJ')
  );
}

function nounless(words: Word[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (isNoun(words[at]) || isNumber(words[at]) || words[at]!.pos === 'DET' || words[at]!.pos === 'PRON')
      return false;
  return true;
}

/** Last word of the run of determiners, adjectives, numerals and nouns; before `first` when there is none. */
function endOfRun(words: Word[], first: number, around: Surroundings): number {
  let last = first - 1;
  for (let at = first; at < words.length && !around.taken(at); at++) {
    const kind = fits(words, at, first, around);
    if (kind === 'no') break;
    if (kind === 'yes') last = at;
  }
  return last;
}

function fits(words: Word[], at: number, first: number, around: Surroundings): 'yes' | 'maybe' | 'no' {
  const word = words[at]!;
  const before = at > first ? words[at - 1] : undefined;
  if (isNoun(word) || isNumber(word) || word.pos === 'ADJ')
    return opensOwn(word, before, around) ? 'no' : 'yes';
  if (word.pos === 'DET' || isPossessive(word, around.data)) return opensAfter(before) ? 'yes' : 'no';
  if (around.data.approximators.includes(word.lower))
    return weighs(words, at, first, around) ? 'maybe' : 'no';
  if (!before) return 'no';
  if (word.pos === 'X' || word.text === '%') return 'yes';
  const inside = isQuote(word)
    ? fitsQuote(words, at, around)
    : qualifies(word, before, { next: words[at + 1], around });
  return inside ? 'maybe' : 'no';
}

/** Two phrases without a word between them. */
const opensOwn = (word: Word, before: Word | undefined, around: Surroundings): boolean =>
  opensBareRelative(word, before, around) || opensAmount(word, before, around);

/** "a charge Chad denied": a noun of saying and a name are two phrases. */
const opensBareRelative = (word: Word, before: Word | undefined, { data }: Surroundings): boolean =>
  word.pos === 'PROPN' && before?.pos === 'NOUN' && before.lemma in data.sayingNouns;

/** "gave Chad ten trucks", "lent Chad $5 million": an amount behind a name; not "Boeing 737". */
const opensAmount = (word: Word, before: Word | undefined, { data }: Surroundings): boolean =>
  before?.pos === 'PROPN' &&
  word.pos !== 'PROPN' &&
  (word.lower in data.numbers ||
    data.vagueNumbers.includes(word.lower) ||
    /^(?:[$€£¥]|\d{1,3}(?:,\d{3})+$)/u.test(word.text));

/** "more than 300", "the nearly 300"; the "to" of "asylum to 300" is none. */
function weighs(words: Word[], at: number, first: number, around: Surroundings): boolean {
  const before = words[at - 1];
  const follows =
    at === first
      ? !/^(?:to|than|least|most)$/u.test(words[at]!.lower)
      : before!.pos === 'DET' || around.data.approximators.includes(before!.lower);
  return follows && leadsToNumber(words, at, around);
}

/** A determiner opens a phrase; only "all", "both", "half", "such" may stand before it. */
const opensAfter = (before: Word | undefined): boolean =>
  !before || /^(?:all|both|half|such)$/u.test(before.lower);

/** Quotation marks within a phrase: the "unilateral" decision, the so-called "republic". */
function fitsQuote(words: Word[], at: number, around: Surroundings): boolean {
  const next = words[at + 1];
  return (
    (isOpen(words[at - 1]!, around) && next !== undefined && next.pos !== 'PUNCT') || closesShort(words, at)
  );
}

/** Adverbs and participles between determiner and noun: "the closely linked parties", "the exiled king". */
function qualifies(
  word: Word,
  before: Word,
  { next, around }: { next: Word | undefined; around: Surroundings },
): boolean {
  if (word.text === '-') return before.end === word.start && next?.start === word.end;
  const open = isOpen(before, around) || before.pos === 'ADJ' || before.pos === 'ADV';
  if (!open || !next) return false;
  if (word.pos === 'ADV') return next.pos === 'ADJ' || next.pos === 'VERB';
  // "the two urged Chad": a numeral and a name are two phrases
  if (before.pos === 'NUM' && next.pos === 'PROPN') return false;
  return word.pos === 'VERB' && word.form !== 'present' && (isNoun(next) || next.pos === 'ADJ');
}

/** The determiner side of a phrase, after which a participle belongs to the noun. */
const isOpen = (word: Word, { data }: Surroundings): boolean =>
  word.pos === 'DET' || isNumber(word) || isPossessive(word, data) || word.lower === "'s" || isQuote(word);

/** A quotation mark that closes a word or two within the phrase: the "unilateral" decision. */
function closesShort(words: Word[], at: number): boolean {
  const next = words[at + 1];
  return (isNoun(next) || next?.pos === 'ADJ') && (isQuote(words[at - 2]) || isQuote(words[at - 3]));
}

function leadsToNumber(words: Word[], at: number, { data }: Surroundings): boolean {
  for (let next = at + 1; next < at + 4; next++) {
    if (isNumber(words[next]) || data.vagueNumbers.includes(words[next]?.lower ?? '')) return true;
    if (!data.approximators.includes(words[next]?.lower ?? '')) return false;
  }
  return false;
}

/** English: the last noun. */
function headOf(words: Word[], first: number, last: number): number {
  for (let at = last; at >= first; at--)
    if (isNoun(words[at]) && !(at > first && words[at]!.lower.startsWith("d'"))) return at;
  return last;
}

// ───────────────────────────── French

/** Words before a numeral that only weigh it; read as part of the phrase. */
const WEIGHTS = [
  'au moins',
  'au plus',
  'au minimum',
  'au maximum',
  'plus de',
  "plus d'",
  'pas moins de',
  'moins de',
]
  .concat(['près de', "près d'", 'autour de', "jusqu' à", 'quelque', 'environ'])
  .map((phrase) => phrase.split(' '));

/** « au moins 32 morts », « plus de 400 personnes »: a phrase that opens by weighing its number. */
export function weighedPhraseAt(words: Word[], first: number, around: Surroundings): NounPhrase | null {
  if (around.lang !== 'fr') return null;
  const weight = WEIGHTS.find((parts) => parts.every((part, index) => part === words[first + index]?.lower));
  const number = first + (weight?.length ?? 0);
  if (!weight || around.taken(first) || !countsAt(words, number, around)) return null;
  const found = frenchPhrase(words, number, around);
  return found && { ...found, first };
}

/** A numeral, or a count such as « une centaine ». */
function countsAt(words: Word[], at: number, { data, taken }: Surroundings): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || taken(at)) return false;
  return isNumber(word) || (word.pos === 'DET' && next !== undefined && next.lemma in data.multipliers);
}

function frenchPhrase(words: Word[], first: number, around: Surroundings): NounPhrase | null {
  let head = -1;
  let last = first - 1;
  for (let at = first; at < words.length && !around.taken(at); at++) {
    const word = words[at]!;
    if (!frenchFits(words, at, { first, head }, around)) break;
    if (isNoun(word) && head < 0) head = at;
    last = at;
  }
  if (
    last < first ||
    (head < 0 && !words.slice(first, last + 1).some((word) => isNumber(word) || word.pos === 'DET'))
  )
    return null;
  return phrase(first, last, head < 0 ? last : head);
}

function frenchFits(
  words: Word[],
  at: number,
  { first, head }: { first: number; head: number },
  around: Surroundings,
): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  const always = word.pos === 'ADJ' || word.pos === 'PROPN' || (isNumber(word) && !isNoun(words[at + 1]));
  if (always) return true;
  if (isQuote(word)) return fitsFrenchQuote(words, at, { first, head });
  if (head >= 0) return word.pos === 'NOUN' && head === at - 1 && before?.pos === 'NOUN';
  if (word.pos === 'DET') return at === first || isOpen(before!, around);
  const opens = isNoun(word) || isNumber(word);
  return opens || startsNumber(words, at, around);
}

/** A mark that closes what the phrase has opened, or opens before its noun: une « opération spéciale ». */
function fitsFrenchQuote(
  words: Word[],
  at: number,
  { first, head }: { first: number; head: number },
): boolean {
  const { text } = words[at]!;
  const isOpened = words.slice(first, at).filter(isQuote).length % 2 === 1;
  if (isOpened) return /^[»”"]$/u.test(text);
  return head < 0 && at > first && /^[«“"]$/u.test(text) && words[at + 1]?.pos !== 'PUNCT';
}

function startsNumber(words: Word[], at: number, around: Surroundings): boolean {
  const word = words[at]!;
  return around.data.approximators.includes(word.lower) && leadsToNumber(words, at, around);
}
