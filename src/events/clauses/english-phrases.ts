import type { Word } from '../words/word.ts';
import type { NounPhrase } from './chunk.ts';
import {
  isNoun,
  isNumber,
  isOrOfNumbers,
  isOpen,
  isPossessive,
  isQuote,
  leadsToNumber,
  newPhrase,
  type Surroundings,
} from './phrase-words.ts';

/** The noun phrase that begins at a word of an English sentence, with its possessors, or null. */
export function englishPhrase(words: Word[], first: number, around: Surroundings): NounPhrase | null {
  let possessor: NounPhrase | undefined;
  let start = first;
  for (;;) {
    const last = endOfRun(words, start, around);
    if (last < start) return null;
    const mark = words[last + 1];
    if (mark && isGenitive(words, last + 1) && !around.taken(last + 2)) {
      possessor = newPhrase(start, last, headOf(words, start, last), possessor);
      start = last + 2;
      if (start < words.length && endOfRun(words, start, around) >= start) continue;
      return { ...possessor, last: last + 1, head: possessor.head };
    }
    return nounless(words, start, last, around)
      ? null
      : newPhrase(first, last, headOf(words, start, last), possessor);
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

/** "several dead" are people. */
function nounless(words: Word[], first: number, last: number, { data }: Surroundings): boolean {
  return words
    .slice(first, last + 1)
    .every(
      (word) =>
        !isNoun(word) &&
        !isNumber(word) &&
        !/^(?:DET|PRON)$/u.test(word.pos) &&
        !data.vagueNumbers.includes(word.lower),
    );
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
    return opensOwn(words, at, before, around) ? 'no' : 'yes';
  if (word.pos === 'DET' || isPossessive(word, around.data)) return opensAfter(before) ? 'yes' : 'no';
  if (around.data.approximators.includes(word.lower))
    return weighs(words, at, first, around) ? 'maybe' : 'no';
  if (!before) return 'no';
  if (word.pos === 'X' || word.text === '%') return 'yes';
  const inside = isQuote(word) ? fitsQuote(words, at, around) : qualifies(words, at, around);
  return inside ? 'maybe' : 'no';
}

/** Two phrases without a word between them. */
const opensOwn = (words: Word[], at: number, before: Word | undefined, around: Surroundings): boolean =>
  (before !== undefined && opensDistance(words, at, around)) ||
  opensBareRelative(words[at]!, before, around) ||
  opensAmount(words[at]!, before, around) ||
  (before !== undefined && opensGift(words, at, around));

/** "arrested two men hours later", "postpones election hours before the vote": a length of time right behind a noun. */
function opensDistance(words: Word[], at: number, { data }: Surroundings): boolean {
  const [before, unit, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (before?.pos !== 'NOUN' || !(unit.lower in data.timeUnits)) return false;
  const counted =
    unit.lower !== unit.lemma && /^(?:before|after|later|earlier|ago)$/u.test(after?.lower ?? '');
  return before.lower !== before.lemma || counted;
}

/** "a charge Chad denied": a noun of saying and a name are two phrases. */
const opensBareRelative = (word: Word, before: Word | undefined, { data }: Surroundings): boolean =>
  word.pos === 'PROPN' && before?.pos === 'NOUN' && before.lemma in data.sayingNouns;

/** "gave Chad ten trucks", "fined the union $5 million": an amount behind a name or noun; not "Boeing 737". */
function opensAmount(word: Word, before: Word | undefined, { data }: Surroundings): boolean {
  if (!before || !isNoun(before) || word.pos === 'PROPN' || data.currencies.includes(before.lower))
    return false;
  if (/^(?:[$€£¥]|\d{1,3}(?:,\d{3})+$)/u.test(word.text)) return true;
  return before?.pos === 'PROPN' && (word.lower in data.numbers || data.vagueNumbers.includes(word.lower));
}

/** "sold Egypt 30 jets": a plain number is no part of the name where the verb takes two objects. */
function opensGift(words: Word[], at: number, { data }: Surroundings): boolean {
  if (words[at]!.pos !== 'NUM') return false;
  const verb = words.findLastIndex(({ pos }, index) => index < at && pos !== 'PROPN');
  return verb < at - 1 && words[verb]?.pos === 'VERB' && data.givers.includes(words[verb].lemma);
}

/** "more than 300", "the nearly 300"; the "to" of "asylum to 300" is none. */
function weighs(words: Word[], at: number, first: number, around: Surroundings): boolean {
  if (isSuperlative(words, at)) return true;
  const before = words[at - 1];
  const follows =
    at === first
      ? !/^(?:to|than|least|most)$/u.test(words[at]!.lower)
      : before!.pos === 'DET' || around.data.approximators.includes(before!.lower);
  return follows && leadsToNumber(words, at, around);
}

/** "the most powerful states", "some of the least known": no number, but how. */
const isSuperlative = (words: Word[], at: number): boolean =>
  /^(?:most|least)$/u.test(words[at]!.lower) && words[at - 1]?.pos === 'DET' && words[at + 1]?.pos === 'ADJ';

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
function qualifies(words: Word[], at: number, around: Surroundings): boolean {
  if (isOrOfNumbers(words, at)) return true;
  const [before, word, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (word.text === '-') return before.end === word.start && next?.start === word.end;
  // "a two-year suspended sentence"
  const open = isOpen(before, around) || /^(?:ADJ|ADV)$/u.test(before.pos) || before.text.includes('-');
  if (!open || !next) return false;
  if (word.pos === 'ADV') return next.pos === 'ADJ' || next.pos === 'VERB';
  // "the two urged Chad": a numeral and a name are two phrases
  if (before.pos === 'NUM' && next.pos === 'PROPN') return false;
  return word.pos === 'VERB' && word.form !== 'present' && (isNoun(next) || next.pos === 'ADJ');
}

/** A quotation mark that closes a word or two within the phrase: the "unilateral" decision. */
function closesShort(words: Word[], at: number): boolean {
  const next = words[at + 1];
  return (isNoun(next) || next?.pos === 'ADJ') && (isQuote(words[at - 2]) || isQuote(words[at - 3]));
}

/** English: the last noun. */
function headOf(words: Word[], first: number, last: number): number {
  for (let at = last; at >= first; at--)
    if (isNoun(words[at]) && !(at > first && words[at]!.lower.startsWith("d'"))) return at;
  return last;
}
