import { languages } from '../languages/index.ts';
import type { Lang } from '../model.ts';
import { fold } from '../text/index.ts';

const ENDINGS =
  'isations izations isation ization ations ation itions ition tions tion sions sion ements ement ments ment ings ing ances ance ences ence ers er ors or als al ies ied ees es ed ee e s y'.split(
    ' ',
  );
/** What is left of a word when its ending is off; less tells nothing. */
const SHORTEST = 3;

/** Irregular forms by the form: "sold" → "sell". */
const lemmas = new Map(
  Object.values(languages).flatMap(({ clauses, titles }) => [
    ...Object.entries(clauses.irregular).flatMap(([lemma, forms]) =>
      forms.map((form) => [fold(form), lemma] as const),
    ),
    ...Object.entries(titles.verbOf),
  ]),
);

/** What a trigger word and its kin have in common: "resigned", "resignation" → "resign". */
export function headStem(trigger: string): string {
  const words = wordsIn(trigger);
  const skip = functionWordsOf('en');
  return stemOf(words.find((word) => !skip.has(word)) ?? words[0] ?? '');
}

/** Stems of all words of a trigger, in order: "gunned down" → "gun", "down". */
export function stemsOf(trigger: string): string[] {
  return wordsIn(trigger).map(stemOf);
}

function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function stemOf(word: string): string {
  return strip(strip(fold(lemmas.get(word) ?? word)));
}

function strip(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  const stem = ending ? word.slice(0, -ending.length) : word;
  return /([^aeiousl])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}

/** Two stems of one word: equal, or one the beginning of the other ("deci-sion", "decid-ed"). */
export function sameHead(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short) && long.length - short.length <= 2;
}

const sets = new Map<Lang, Set<string>>();

export function functionWordsOf(lang: Lang): Set<string> {
  let words = sets.get(lang);
  if (!words) sets.set(lang, (words = new Set(languages[lang].titles.functionWords)));
  return words;
}

/** Stems of verbs of saying, of auxiliaries and of verbs that say little alone: many in a text, each its own happening. */
const ordinary = new Set(
  Object.values(languages).flatMap(({ clauses, titles }) =>
    [...Object.keys(clauses.saying), ...Object.keys(clauses.auxiliaries), ...titles.plainVerbs].map(headStem),
  ),
);

export function isOrdinary(stem: string): boolean {
  return ordinary.has(stem);
}
