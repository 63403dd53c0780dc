import { fold } from '../../text/index.ts';

/**
 * The key under which spellings of one foreign name meet: Sergei, Sergey, Sergueï; Prigozhin, Prigojine;
 * Shoigu, Choïgou. Light rules for what English and French do to Slavic names; only names of persons
 * are compared by it, and always word by word.
 */
export function soundOf(word: string): string {
  return fold(word)
    .replace(/ine$/u, 'in')
    .replace(/tch|ch|sh/gu, 'S')
    .replace(/zh|j/gu, 'J')
    .replace(/gu(?=[ei])/gu, 'g')
    .replace(/ou/gu, 'u')
    .replace(/y|ii|ij/gu, 'i')
    .replace(/^ie/u, 'e')
    .replace(/i+/gu, 'i');
}

const memo = new Map<string, string>();
const MEMO_LIMIT = 50_000;

/** `fold`, remembered: the same few thousand words come again in every article. */
export function foldWord(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(word, folded);
  return folded;
}
