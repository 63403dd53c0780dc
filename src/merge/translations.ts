import type { DatedArticle } from '../model.ts';
import { marksOf } from './marks.ts';
import { candidatePairs, hash } from './shingles.ts';

/** Names and numbers that two texts must have in common before their order says anything. */
const LEAST = 12;
/** Share of them that stand in the same order in a translation; two reports of one day tell in an order of their own. */
const IN_ORDER = 0.85;
/** Share of the shorter text's names and numbers that the other has too. */
const SHARED = 0.6;

/** Pairs of articles in two languages of which one translates the other: the same names and numbers in the same order. */
export function translationsAmong(articles: DatedArticle[]): [number, number][] {
  if (new Set(articles.map(({ lang }) => lang)).size < 2) return [];
  const marks = articles.map(marksOf);
  const sets = marks.map((all) => new Set(all.map(hash)));
  return candidatePairs(sets).filter(
    ([a, b]) => articles[a]!.lang !== articles[b]!.lang && isTranslation(marks[a]!, marks[b]!),
  );
}

function isTranslation(a: string[], b: string[]): boolean {
  const [one, other] = [common(a, b), common(b, a)];
  const longer = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < LEAST) return false;
  if (one.length < SHARED * a.length && other.length < SHARED * b.length) return false;
  return inOrder(one, other) >= IN_ORDER * longer;
}

function common(words: string[], others: string[]): string[] {
  const known = new Set(others);
  return words.filter((word) => known.has(word)).slice(0, 400);
}

/** Length of the longest common subsequence. */
function inOrder(a: string[], b: string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at++)
      next.push(word === b[at - 1] ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!));
    row = next;
  }
  return row.at(-1)!;
}
