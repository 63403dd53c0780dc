/** How many hashes there are: 14 bits. */
export const HASHES = 1 << 14;

/** Stands for every word with letters beyond Latin-1, or marks of its own: it may be any. */
export const ANY_HASH = -1;

/** One more unit; the same for capitals and small letters of ASCII and Latin-1. */
export const mix = (hash: number, code: number): number => (hash * 31 + (code | 32)) & 0x3fff;

/** The hash that the scanner gives to a word, or `ANY_HASH`. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code > 0xff) return ANY_HASH;
    hash = mix(hash, code);
  }
  return hash;
}
