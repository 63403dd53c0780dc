import type { Span } from '../model.ts';
import { splitBlocks } from '../text/index.ts';

/** A paragraph, headline or other line of its own. */
export interface Block extends Span {
  /** The mark of a heading stood before it ("## "), as in Markdown files. */
  heading: boolean;
}

/**
 * The blocks of an article's text, trimmed, in order; UTF-16 units into the text as given. Article prose is not
 * Markdown: "30. September" is no list, a line of stars no emphasis, and all stays verbatim; only the mark of a
 * heading is understood.
 */
export function readProse(text: string): Block[] {
  return splitBlocks(text).map((span) => withoutHeadingMark(text, span));
}

function withoutHeadingMark(text: string, span: Span): Block {
  const mark = /^#{1,6}[ \t]+/u.exec(text.slice(span.start, Math.min(span.end, span.start + 40)));
  const heading = mark !== null && span.start + mark[0].length < span.end;
  return { start: span.start + (heading ? mark[0].length : 0), end: span.end, heading };
}
