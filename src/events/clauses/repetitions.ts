import type { Clauses } from '../../languages/clauses.ts';
import { numberOf } from '../reading/phrases.ts';
import type { Word } from '../words/word.ts';
import type { WordRange } from './chunk.ts';

/** How often something happened: "twice", "three times", "on two occasions", « à trois reprises ». */
export interface Repetition extends WordRange {
  times: number;
}

/** The repetition that begins at a word, with the preposition that brings it in. */
export function repetitionAt(words: Word[], at: number, data: Clauses): Repetition | undefined {
  const { adverbs, nouns, prepositions, compared } = data.repetitions;
  const opens = prepositions.includes(words[at]!.lower) ? at + 1 : at;
  const word = words[opens];
  if (!word) return undefined;
  const adverb = opens === at ? adverbs[word.lower] : undefined;
  const last = adverb === undefined ? opens + 1 : at;
  const times =
    adverb ?? (nouns.includes(words[last]?.lower ?? '') ? numberOf(word, data.numbers) : undefined);
  if (times === undefined || compared.includes(words[last + 1]?.lower ?? '')) return undefined;
  return { first: at, last, times };
}

/** Every word that a repetition takes, with it. */
export function repetitionsIn(words: Word[], data: Clauses): Map<number, Repetition> {
  const found = new Map<number, Repetition>();
  for (let at = 0; at < words.length; at++) {
    const one = found.has(at) ? undefined : repetitionAt(words, at, data);
    for (let taken = at; one && taken <= one.last; taken++) found.set(taken, one);
  }
  return found;
}
