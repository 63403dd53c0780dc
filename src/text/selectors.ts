import type { Selectors, Span } from '../model.ts';

/** Length of prefix and suffix, in UTF-16 units; the length that annotation tools have settled on. */
const CONTEXT = 32;

/**
 * The pair of selectors of the W3C Web Annotation data model (TextQuoteSelector, TextPositionSelector)
 * for a span. Positions are UTF-16 units here; writers of exports convert to code points.
 */
export function selectorsOf(text: string, span: Span): Selectors {
  const { start, end } = span;
  const before = wholeCharacter(text, Math.max(0, start - CONTEXT));
  const after = wholeCharacter(text, Math.min(text.length, end + CONTEXT));
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(before, start),
      suffix: text.slice(end, after),
    },
    position: { start, end },
  };
}

/** Moves off the middle of a surrogate pair, so that no half character is cut out. */
function wholeCharacter(text: string, at: number): number {
  const inside = /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
  return inside ? at + 1 : at;
}
