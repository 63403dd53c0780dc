import { fold } from '../text/index.ts';
import { functionWordsOf } from './head-words.ts';

/** Weights of words, of length 1 as a vector. */
export type Vector = Map<string, number>;

/** Names tell one happening from its like better than other words. */
const NAME = 2;
const STEM = 6;

/** Words, and numbers with their decimals: "6.1" is one. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|\p{L}+/gu;

/**
 * Words of a text with a weight for how they are written: names and numbers count double, and names that
 * follow one another ("Linden Park") once more together. Two lists of function words cover both languages.
 */
export function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>();
  let before: { end: number; stem: string } | undefined;
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    const name = /^[\p{Lu}\p{N}]/u.test(match[0]) && (match.index > 0 || before !== undefined);
    if (word.length < 3 && !name) continue;
    if (functionWordsOf('en').has(word) || functionWordsOf('fr').has(word)) continue;
    const stem = word.slice(0, STEM);
    words.set(stem, Math.max(words.get(stem) ?? 0, name ? NAME : 1));
    if (name && before?.end === match.index - 1) words.set(`${before.stem} ${stem}`, NAME);
    before = /^\p{Lu}/u.test(match[0]) ? { end: match.index + match[0].length, stem } : undefined;
  }
  return words;
}

/** Vectors of texts by the rarity of their words among all of them (tf-idf, Salton and Buckley 1988). */
export function vectorsOf(texts: Map<string, number>[]): Vector[] {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return texts.map((words) => {
    const weighed = [...words].map(([word, weight]): [string, number] => [
      word,
      weight * Math.log(1 + texts.length / counts.get(word)!),
    ]);
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([word, weight]) => [word, weight / length]));
  });
}

export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}
