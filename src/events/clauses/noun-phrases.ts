import type { Word } from '../words/word.ts';
import type { NounPhrase } from './chunk.ts';
import { englishPhrase } from './english-phrases.ts';
import { frenchPhrase } from './french-phrases.ts';
import { isPossessive, newPhrase, type Surroundings } from './phrase-words.ts';

/** The noun phrase that begins at a word, or null. Without prepositions: these join phrases later. */
export function nounPhraseAt(words: Word[], first: number, around: Surroundings): NounPhrase | null {
  if (words[first]!.pos === 'PRON' && !isPossessive(words[first]!, around.data))
    return newPhrase(first, first, first);
  return around.lang === 'en' ? englishPhrase(words, first, around) : frenchPhrase(words, first, around);
}
