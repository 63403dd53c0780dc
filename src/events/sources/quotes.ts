import type { Quoted } from '../../model.ts';

const QUOTED = /[“«]\s*([^“”«»]{1,2000}?)\s*[”»]|"([^"]{1,2000}?)"|‘([^‘’]{12,2000}?)’(?!\w)/gu;

/** Words between quotation marks in a sentence, without the marks. */
export function quotesIn(text: string, start: number, end: number): Quoted[] {
  const found: Quoted[] = [];
  for (const match of text.slice(start, end).matchAll(QUOTED)) {
    const exact = match[1] ?? match[2] ?? match[3] ?? '';
    const at = start + match.index + match[0].indexOf(exact, 1);
    if (exact) found.push({ start: at, end: at + exact.length, exact });
  }
  return found;
}
