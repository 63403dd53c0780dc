/** Words remembered at most; the same few thousand come again in every article. */
const MEMO_LIMIT = 50_000;

/**
 * A function of words with its answers remembered, each answer one and the same string of those the engine keeps for
 * the names of properties: such are compared, and looked up in objects, without looking at their letters.
 */
export function remembered(keyOf: (word: string) => string): (word: string) => string {
  const memo = new Map<string, string>();
  return (word) => {
    const known = memo.get(word);
    if (known !== undefined) return known;
    const key = Object.keys({ [keyOf(word)]: true })[0]!;
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(word, key);
    return key;
  };
}
