import type { Span } from '../model.ts';

/** The span without white space at its ends; empty spans come out empty. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

export function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
