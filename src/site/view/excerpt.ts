import { focusOf, windowAround } from '../../exports/excerpt.ts';
import type { Claim, Span } from '../../model.ts';

/** A run of a quoted sentence: plain, marked as trigger or date, or a gap where words were left out. */
export interface Piece {
  text: string;
  kind: 'plain' | 'trigger' | 'date' | 'gap';
}

type Mark = Claim['marks'][number];
export const GAP = '[…]';

/**
 * The sentence in pieces, shortened to `limit` UTF-16 units around its first trigger; offsets of `marks` are
 * those of the article, `sentence` the span of the sentence in it.
 */
export function excerpt(exact: string, sentence: Span, marks: Mark[], limit: number): Piece[] {
  const shown = marks
    .filter((mark) => mark.kind !== 'quoted')
    .map((mark) => ({ ...mark, start: mark.start - sentence.start, end: mark.end - sentence.start }));
  const window = windowAround(exact, focusOf(marks, sentence), limit);
  const pieces = cutAtMarks(exact, shown, window);
  if (window.start > 0) pieces.unshift({ text: GAP, kind: 'gap' });
  if (window.end < exact.length) pieces.push({ text: GAP, kind: 'gap' });
  return pieces;
}

/** The text of all pieces of a claim's sentence. */
export function excerptText(
  { exact, selectors, marks }: Pick<Claim, 'exact' | 'selectors' | 'marks'>,
  limit: number,
): string {
  const { start, end } = windowAround(exact, focusOf(marks, selectors.position), limit);
  return `${start > 0 ? GAP : ''}${exact.slice(start, end)}${end < exact.length ? GAP : ''}`;
}

function cutAtMarks(text: string, marks: Mark[], window: Span): Piece[] {
  const edges = new Set([window.start, window.end]);
  for (const edge of marks.flatMap((mark) => [mark.start, mark.end]))
    if (edge > window.start && edge < window.end) edges.add(edge);
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((start, i): Piece => {
    const end = cuts[i + 1]!;
    return { text: text.slice(start, end), kind: kindAt(marks, start, end) };
  });
  return joinAlike(pieces);
}

function kindAt(marks: Mark[], start: number, end: number): Piece['kind'] {
  const over = marks.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.kind);
  return over.includes('trigger') ? 'trigger' : over.includes('date') ? 'date' : 'plain';
}

function joinAlike(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}

/** The first words of a passage, at most `limit` units. */
export function opening(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  return `${line.slice(0, Math.max(1, line.lastIndexOf(' ', limit)))} ${GAP}`;
}
