/** Characters that are not seen: zero-width ones, soft hyphen, byte-order mark, bidirectional controls. */
export const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** Nothing but ASCII letters, digits, marks and spaces: only its case is to be folded. */
const PLAIN = /^[ -_a-~]*$/u;

/**
 * The form in which words are compared: case, accents, ligatures, quotation marks, dashes and kinds
 * of space folded, invisible characters gone. Not of the same length as the text; never shown.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/ß/gu, 'ss')
    .replace(/[’‘ʼ‛′`´]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s/gu, ' ');
}
