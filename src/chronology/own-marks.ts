/**
 * Whether a sentence begins or ends with a quotation mark of its own: then a second pair around it would
 * only stutter.
 */
export function hasOwnMarks(sentence: string): boolean {
  return /^\s*["“”„«]|["“”»]\s*$/u.test(sentence);
}
