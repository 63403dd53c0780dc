import { languages } from '../../languages/index.ts';
import type { Word } from '../words/word.ts';
import type { NounPhrase } from './chunk.ts';
import {
  isNoun,
  isNumber,
  isOrOfNumbers,
  isOpen,
  isQuote,
  leadsToNumber,
  newPhrase,
  type Surroundings,
} from './phrase-words.ts';

const WEIGHTS = languages.fr.clauses.weights.map((phrase) => phrase.split(' '));

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

/** The noun phrase that begins at a word of a French sentence, or null. */
export function frenchPhrase(words: Word[], first: number, around: Surroundings): NounPhrase | null {
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
  return newPhrase(first, last, head < 0 ? last : head);
}

function frenchFits(
  words: Word[],
  at: number,
  { first, head }: { first: number; head: number },
  around: Surroundings,
): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  if (isBehindIdiom(words, at, first)) return false;
  if (isFreely(words, at, first)) return true;
  if (isQuote(word)) return fitsFrenchQuote(words, at, { first, head });
  if (head >= 0)
    return word.pos === 'NOUN' && head === at - 1 && (before?.pos === 'NOUN' || arePlural(words, at));
  if (word.pos === 'DET') return at === first || isOpen(before!, around);
  const opens = isNoun(word) || isNumber(word);
  return opens || startsNumber(words, at, around);
}

/** « a mis en garde Oslo »: behind « mettre en » stands a bare noun, and what follows it is the object. */
const isBehindIdiom = (words: Word[], at: number, first: number): boolean =>
  at === first + 1 &&
  words[at]!.pos === 'PROPN' &&
  words[first]!.pos === 'NOUN' &&
  words[first - 1]?.lower === 'en' &&
  words[first - 2]?.lemma === 'mettre';

/** What stands anywhere in a phrase: an adjective, a name, a number alone, « deux ou trois ». */
const isFreely = (words: Word[], at: number, first: number): boolean =>
  /^(?:ADJ|PROPN)$/u.test(words[at]!.pos) ||
  (isNumber(words[at]) && !isNoun(words[at + 1])) ||
  (at > first && isOrOfNumbers(words, at));

/** « 187 Casques bleus »: behind a noun in the plural with a capital an adjective, not a noun, in the plural. */
const arePlural = (words: Word[], at: number): boolean =>
  words[at - 1]!.pos === 'PROPN' && [at - 1, at].every((each) => /[a-zé]s$/u.test(words[each]!.text));

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
