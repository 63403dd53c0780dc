import type { ActorMention } from './actors/index.ts';
import type { Word } from './words/word.ts';

/**
 * Headlines leave out what a tagger leans on. A word in "-s" right after the name that opens a headline,
 * before a preposition, a name or an article, is its verb: "Kenya Turns to …", "Oslo Lunges Into …".
 */
export function mendHeadline(words: Word[], actors: ActorMention[]): Word[] {
  if (words.slice(0, 5).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return words;
  const first = actors.find(({ start }) => start <= (words[0]?.start ?? -1));
  const at = first ? words.findIndex(({ start }) => start >= first.end) : -1;
  const word = words[at];
  if (
    !word ||
    !/[^s]s$/u.test(word.lower) ||
    !['ADP', 'DET', 'PROPN', 'ADJ', 'PART'].includes(words[at + 1]?.pos ?? '')
  )
    return words;
  const lemma = word.lower.replace(/(?<=ch|sh|x|ss)es$|s$/u, '');
  return words.with(at, { ...word, lemma, pos: 'VERB', form: 'present' });
}
