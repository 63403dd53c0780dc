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

/** Every field from the start: objects of one shape are read faster, and the linker fills them in one by one. */
export function newPhrase(first: number, last: number, head: number, possessor?: NounPhrase): NounPhrase {
  return {
    kind: 'np',
    first,
    last,
    head,
    preposition: undefined,
    opens: undefined,
    possessor,
    host: undefined,
    after: [],
    joined: [],
    dated: undefined,
    apposition: undefined,
  };
}

export const isPossessive = (word: Word, data: Clauses): boolean =>
  data.possessives.includes(word.lower) || /^(?:our|my|your)$/u.test(word.lower);
export const isNoun = (word: Word | undefined): boolean => word?.pos === 'NOUN' || word?.pos === 'PROPN';
/** "five or six countries", « deux ou trois » */
export const isOrOfNumbers = (words: Word[], at: number): boolean =>
  /^(?:or|ou)$/u.test(words[at]!.lower) && isNumber(words[at - 1]) && isNumber(words[at + 1]);

export const isNumber = (word: Word | undefined): boolean => word?.pos === 'NUM';
export const isQuote = (word: Word | undefined): boolean =>
  word !== undefined && /^["“”«»‘]$/u.test(word.text);

/** The determiner side of a phrase, after which a participle belongs to the noun. */
export const isOpen = (word: Word, { data }: Surroundings): boolean =>
  word.pos === 'DET' || isNumber(word) || isPossessive(word, data) || word.lower === "'s" || isQuote(word);

export function leadsToNumber(words: Word[], at: number, { data }: Surroundings): boolean {
  for (let next = at + 1; next < at + 4; next++) {
    if (isNumber(words[next]) || data.vagueNumbers.includes(words[next]?.lower ?? '')) return true;
    if (!data.approximators.includes(words[next]?.lower ?? '')) return false;
  }
  return false;
}
