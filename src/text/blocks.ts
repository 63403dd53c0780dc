import type { Span } from '../model.ts';
import { trim } from './spans.ts';

/** A line is taken for one wrapped by an editor or a mail program only up to this length. */
const WIDEST_WRAP = 100;

/**
 * Paragraphs, headlines and other blocks of a plain text: spans between blank lines, and between
 * single line breaks unless the lines are one paragraph wrapped at a fixed width. Trimmed, never empty.
 */
export function splitBlocks(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const blocks: Span[] = [];
  for (const paragraph of betweenBlankLines(text, within)) {
    if (isWrapped(text, paragraph)) blocks.push({ start: paragraph[0]!.start, end: paragraph.at(-1)!.end });
    else blocks.push(...paragraph);
  }
  return blocks;
}

/** Lines that are not blank, in groups. */
function betweenBlankLines(text: string, within: Span): Span[][] {
  const groups: Span[][] = [[]];
  for (const line of splitLines(text, within)) {
    const trimmed = trim(text, line);
    if (trimmed.start < trimmed.end) groups.at(-1)!.push(trimmed);
    else if (groups.at(-1)!.length > 0) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

const LINE_BREAKS = new Set([0x0a, 0x0d, 0x2028, 0x2029]);

function splitLines(text: string, within: Span): Span[] {
  const lines: Span[] = [];
  let start = within.start;
  for (let at = start; at < within.end; at++) {
    if (!LINE_BREAKS.has(text.charCodeAt(at))) continue;
    // A line break of two characters makes one line, not a blank one between.
    const width = text.startsWith('\r\n', at) ? 2 : 1;
    lines.push({ start, end: at });
    start = at + width;
    at = start - 1;
  }
  lines.push({ start, end: within.end });
  return lines;
}

/** Wrapped at a width: no line but the last would have had room for the first word of the next. */
function isWrapped(text: string, lines: Span[]): boolean {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (width > WIDEST_WRAP || width < 30 || lines.length < 2) return false;
  // Two lines may as well be a headline and a date; a small letter shows that the sentence runs on.
  if (lines.length === 2 && !/\p{Ll}/u.test(text.charAt(lines[1]!.start))) return false;
  return lines.slice(1).every((line, index) => {
    const word = /^\S*/u.exec(text.slice(line.start, Math.min(line.end, line.start + WIDEST_WRAP)))![0];
    const before = lines[index]!;
    return before.end - before.start + 1 + word.length > width;
  });
}
