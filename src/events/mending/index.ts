import type { Lang } from '../../model.ts';
import type { ActorMention } from '../actors/index.ts';
import { asName, isVerb } from './word.ts';
import { mendEnglish } from './english.ts';
import { mendForm } from './english-verbs.ts';
import { mendFrench } from './french.ts';
import type { Word } from '../words/word.ts';

/**
 * Puts right what a tagger without knowledge of names and without a look at the neighbours takes for
 * something else: "Cross" of "Red Cross" is no verb, nor is "control" of "took back control of".
 */
export function mendWords(
  words: Word[],
  actors: ActorMention[],
  { lang, verbLemmas }: { lang: Lang; verbLemmas: ReadonlyMap<string, string> },
): Word[] {
  const read = mendAmpersands(words);
  const named = lang === 'fr' ? mendLongNames(mendNames(read, actors), actors) : mendNames(read, actors);
  return named.map((word, at) =>
    lang === 'en'
      ? mendForm(mendEnglish(word, at, named), at, { words: named, verbLemmas })
      : mendFrench(word, at, named),
  );
}

/** "H&M", "Johnson & Johnson": one name. */
function mendAmpersands(words: Word[]): Word[] {
  const isJoint = (at: number): boolean =>
    words[at]?.text === '&' && [at - 1, at + 1].every((side) => /^\p{Lu}/u.test(words[side]?.text ?? ''));
  if (!words.some(({ text }) => text === '&')) return words;
  return words.map((word, at) => ([at - 1, at, at + 1].some(isJoint) ? asName(word) : word));
}

/** A capitalised word within a name that the sentence holds is part of the name. */
function mendNames(words: Word[], actors: ActorMention[]): Word[] {
  const names = actors.filter(({ kind }) => NAMES.has(kind));
  return words.map((word, at) => {
    if (!isVerb(word) || !/^\p{Lu}/u.test(word.text)) return word;
    // what opens the sentence has its capital anyway
    const from = at > 0 ? word.start : word.start - 1;
    return names.some(({ start, end }) => start <= from && end >= word.end) ? asName(word) : word;
  });
}

/** « Ursula von der Leyen », « Communauté économique des États »: a name of several words is read as one noun. */
function mendLongNames(words: Word[], actors: ActorMention[]): Word[] {
  const names = actors.filter(({ kind }) => NAMES.has(kind));
  return words.map((word, at) => {
    // « le quotidien Le Monde »: behind a noun its article is part of the name
    const from = words[at - 1]?.pos === 'NOUN' ? word.start : word.start - 1;
    const inside = names.some(({ start, end }) => start <= from && end >= word.end);
    return inside && word.pos !== 'PUNCT' ? asName(word) : word;
  });
}

const NAMES = new Set<ActorMention['kind']>(['name', 'surname', 'unknown-name']);
