import type { Span } from '../model.ts';

const CLOSES: Record<string, string> = { '“': '”', '«': '»', '(': ')', '[': ']', '„': '“' };

/** Every mark that opens or closes. */
const MARK = /["“”«»()[\]„]/gu;

/** A quotation longer than this is cut into its sentences even where the sentence goes on after it. */
const LONGEST_HELD = 1200;

/**
 * Finds the quotations and brackets of a block that the surrounding sentence goes on after, and gives
 * a test: does this position lie inside one? There a full stop does not end the sentence.
 */
export function closures(text: string, block: Span): (at: number) => boolean {
  const held = pairs(text, block).filter(
    (pair) => pair.end - pair.start <= LONGEST_HELD && goesOn(text, pair, block),
  );
  let next = 0;
  return (at) => {
    while (next < held.length && held[next]!.end <= at) next++;
    return next < held.length && held[next]!.start < at;
  };
}

/** Outermost quotations of a block, marks included; a mark that never closes in the block opens nothing. */
export function quotations(text: string, block: Span): Span[] {
  return pairs(text, block).filter((pair) => !/[([]/u.test(text.charAt(pair.start)));
}

function pairs(text: string, block: Span): Span[] {
  const found: Span[] = [];
  let open: { mark: string; start: number } | null = null;
  for (const { 0: mark, index } of text.slice(block.start, block.end).matchAll(MARK)) {
    const at = block.start + index;
    if (open && mark === open.mark) {
      found.push({ start: open.start, end: at + 1 });
      open = null;
    } else if (!open || open.start < at - LONGEST_HELD) {
      open = mark === '"' ? { mark, start: at } : mark in CLOSES ? { mark: CLOSES[mark]!, start: at } : open;
    }
  }
  return found;
}

/** The sentence goes on: a comma, a semicolon or a small letter follows; or the bracket is followed by anything. */
function goesOn(text: string, pair: Span, block: Span): boolean {
  const after = text.slice(pair.end, Math.min(block.end, pair.end + 8)).trimStart();
  if (/^[,;:]|^[—–-]?\s?\p{Ll}/u.test(after)) return true;
  if (/[)\]]/u.test(text.charAt(pair.end - 1))) return /^[.!?]/u.test(after);
  return /,\s?.?$/u.test(text.slice(pair.end - 3, pair.end)) && after !== '';
}
