import { languages } from '../languages/index.ts';
import type { Sentences } from '../languages/sentences.ts';
import type { Lang, Span } from '../model.ts';
import { splitBlocks } from './blocks.ts';
import { closures } from './quotes.ts';
import { isSpace, trim } from './spans.ts';

/** A block without any full stop is cut at white space after this many UTF-16 units. */
const LONGEST_SENTENCE = 20_000;

const TERMINATOR = new Set(['.', '!', '?', '…']);
const CLOSER = /[)\]"'”’»›]/u;
const LOWER = /\p{Ll}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The sentences of a text in order, trimmed of white space, in UTF-16 units. Paragraph and headline
 * breaks end a sentence. A quotation that the sentence goes on after ("…", she said) is not cut.
 *
 * Written by hand rather than on Intl.Segmenter, whose answers depend on the ICU data of the machine
 * (the same input must give the same site everywhere) and which errs on abbreviations and « … ».
 * Linear in the length of the text.
 */
export function splitSentences(text: string, lang: Lang, within?: Span): Span[] {
  const words = wordSets(languages[lang].sentences);
  return splitBlocks(text, within).flatMap((block) => splitBlock(text, block, words));
}

interface WordSets {
  titles: Set<string>;
  abbreviations: Set<string>;
  starters: Set<string>;
}

const compiled = new Map<Sentences, WordSets>();

function wordSets(data: Sentences): WordSets {
  const known = compiled.get(data);
  if (known) return known;
  const sets = {
    titles: new Set(data.titles),
    abbreviations: new Set(data.abbreviations),
    starters: new Set(data.starters),
  };
  compiled.set(data, sets);
  return sets;
}

function splitBlock(text: string, block: Span, words: WordSets): Span[] {
  const held = closures(text, block);
  const sentences: Span[] = [];
  let start = block.start;
  const cut = (end: number): void => {
    const sentence = trim(text, { start, end });
    if (sentence.start < sentence.end) sentences.push(sentence);
    start = end;
  };
  for (let at = block.start; at < block.end; at++) {
    if (at - start >= LONGEST_SENTENCE && isSpace(text, at)) cut(at);
    if (!TERMINATOR.has(text.charAt(at))) continue;
    const end = endOfTerminator(text, at, block.end);
    if (!held(at) && endsSentence(text, { start: at, end }, block, words)) cut(end);
    at = end - 1;
  }
  cut(block.end);
  return sentences;
}

/** Takes in "?!", "...", ". ." and the closing marks that belong to the sentence before. */
function endOfTerminator(text: string, at: number, limit: number): number {
  let end = at + 1;
  for (;;) {
    while (end < limit && (TERMINATOR.has(text.charAt(end)) || CLOSER.test(text.charAt(end)))) end++;
    let next = end;
    while (next < limit && isSpace(text, next)) next++;
    const closes = /[»›)\]]/u.test(text.charAt(next)) && next > end;
    const stray = TERMINATOR.has(text.charAt(next)) && !LETTER_OR_DIGIT.test(text.charAt(next + 1));
    if (next >= limit || !(closes || stray)) return end;
    end = next + 1;
  }
}

function endsSentence(text: string, mark: Span, block: Span, words: WordSets): boolean {
  if (mark.end >= block.end) return true;
  if (!isSpace(text, mark.end)) return missingSpace(text, mark, words);
  let next = mark.end;
  while (next < block.end && isSpace(text, next)) next++;
  if (isBracketedEllipsis(text, mark)) return false;
  const opening = /["“«‘'(\[—–-]/u.test(text.charAt(next));
  const word = wordAt(text, opening ? skipOpening(text, next) : next);
  if (LOWER.test(word.charAt(0))) return false;
  if (/^[,;:]/u.test(text.slice(next, next + 1))) return false;
  return (
    text.charAt(mark.start) !== '.' || mark.end - mark.start > 1 || endsAtStop(text, mark.start, word, words)
  );
}

/** Whether a lone full stop, followed by a space and `next`, ends the sentence or only a short form. */
function endsAtStop(text: string, stop: number, next: string, words: WordSets): boolean {
  const before = wordBefore(text, stop);
  const short = before.toLowerCase();
  if (words.titles.has(short) && isShortForm(before)) return false;
  const initials = /^\p{Lu}(?:\.-?\p{Lu})*$/u.test(before) || /^\p{L}(?:\.\p{L})+$/u.test(before);
  if (!initials && !(words.abbreviations.has(short) && isShortForm(before))) return true;
  return words.starters.has(next.toLowerCase());
}

/** "Gen." and "gen." are short forms, "GEN." in a line of capitals may not be; "no." needs its number. */
function isShortForm(word: string): boolean {
  return word.length <= 2 || LOWER.test(word.slice(1));
}

/** "on April 12.The minister", « le 4 mai.Les bureaux », but neither "U.S." nor "example.Com" nor "3.B". */
function missingSpace(text: string, mark: Span, words: WordSets): boolean {
  const next = wordAt(text, skipOpening(text, mark.end));
  if (!/^\p{Lu}/u.test(next)) return false;
  const before = wordBefore(text, mark.start);
  const closed = mark.end - mark.start > 1;
  if (closed || words.starters.has(next.toLowerCase())) return closed || before.length > 1;
  return /[\p{Ll}\p{N})]$/u.test(before) && before.length > 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(next);
}

function isBracketedEllipsis(text: string, mark: Span): boolean {
  const last = text.charAt(mark.end - 1);
  if (last !== ']' && last !== ')') return false;
  return /[[(]\s?(?:\.{3}|…)\s?[\])]$/u.test(text.slice(Math.max(0, mark.end - 8), mark.end));
}

function skipOpening(text: string, at: number): number {
  let next = at;
  while (next < text.length && next < at + 6 && /["“«‘'([—–\s-]/u.test(text.charAt(next))) next++;
  return next;
}

/** Letters from `at` on; enough of them to look up. */
function wordAt(text: string, at: number): string {
  return /^[\p{L}\p{N}]*/u.exec(text.slice(at, at + 24))![0];
}

/** What stands before the full stop up to white space or an opening mark, with inner full stops. */
function wordBefore(text: string, stop: number): string {
  let start = stop;
  while (start > 0 && stop - start < 24 && /[\p{L}\p{M}\p{N}.-]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, stop);
}
