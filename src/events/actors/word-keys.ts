import { fold } from '../../text/index.ts';

/** Words remembered at most; the same few thousand come again in every article. */
const MEMO_LIMIT = 50_000;

/** The function with its answers remembered. */
function remembered(keyOf: (word: string) => string): (word: string) => string {
  const memo = new Map<string, string>();
  return (word) => {
    const known = memo.get(word);
    if (known !== undefined) return known;
    const key = keyOf(word);
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(word, key);
    return key;
  };
}

/** `fold`, remembered. */
export const foldWord = remembered(fold);

/**
 * The key under which spellings of one foreign name meet: Sergei, Sergey, Sergueï; Prigozhin, Prigojine;
 * Shoigu, Choïgou. Light rules for what English and French do to Slavic names; only names of persons
 * are compared by it, and always word by word.
 */
export const soundOf = remembered((word) =>
  fold(word)
    .replace(/ine$/u, 'in')
    .replace(/tch|ch|sh/gu, 'S')
    .replace(/zh|j/gu, 'J')
    .replace(/gu(?=[ei])/gu, 'g')
    .replace(/ou/gu, 'u')
    .replace(/y|ii|ij/gu, 'i')
    .replace(/^ie/u, 'e')
    .replace(/i+/gu, 'i'),
);
