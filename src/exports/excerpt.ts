import type { Claim, Span } from '../model.ts';

/** The part of the text to show, whole words, at most `limit` UTF-16 units, with a third of it before the focus. */
export function windowAround(text: string, focus: number, limit: number): Span {
  if (text.length <= limit) return { start: 0, end: text.length };
  const from = Math.max(0, Math.min(focus - Math.floor(limit / 3), text.length - limit));
  const to = Math.min(text.length, from + limit);
  const word = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const start = word > 0 && word < to ? word : from;
  const end = to === text.length ? to : Math.max(start, text.lastIndexOf(' ', to));
  return { start, end: end === start ? to : end };
}

/** Where the word that names the event stands in its sentence. */
export function focusOf(marks: Claim['marks'], sentence: Span): number {
  const trigger = marks.find((mark) => mark.kind === 'trigger');
  return trigger === undefined ? 0 : trigger.start - sentence.start;
}

/**
 * A claim with no more of its article than may be shown in one piece: its sentence cut around the word that names
 * the event, and the words before and after it only where they fit too. Everything in it still lies where it says.
 */
export function withinLimit(claim: Claim, limit: number): Claim {
  const { quote, position } = claim.selectors;
  const { start, end } = windowAround(claim.exact, focusOf(claim.marks, position), limit);
  const shown = { start: position.start + start, end: position.start + end };
  const exact = claim.exact.slice(start, end);
  const inside = (span: Span): boolean => span.start >= shown.start && span.end <= shown.end;
  const fits = quote.prefix.length + claim.exact.length + quote.suffix.length <= limit;
  return {
    ...claim,
    exact,
    selectors: {
      quote: fits ? { ...quote, exact } : { exact, prefix: '', suffix: '' },
      position: shown,
    },
    marks: claim.marks.filter(inside),
    attribution: { ...claim.attribution, quotes: claim.attribution.quotes.filter(inside) },
  };
}
