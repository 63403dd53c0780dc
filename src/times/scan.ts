import type { Span } from '../model.ts';

/** A word, a run of digits or a single mark, as the date patterns see it. */
export interface TimeToken extends Span {
  /** In lower case, in NFC, without zero-width characters, apostrophes straight. */
  word: string;
  capital: boolean;
  digits: boolean;
  /** Nothing stands between it and the token before. */
  glued: boolean;
  /** A line break stands in front; a paragraph break counts 2. */
  breaks: number;
}

/** Zero-width and bidirectional controls: read through, kept in the offsets. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const INVISIBLES = new RegExp(INVISIBLE, 'g');

/** What comes from `Space` on stands between tokens. */
const enum Kind {
  Digit,
  Letter,
  Mark,
  Space,
  Break,
  Invisible,
}

function kindOf(code: number): Kind {
  if (code < 128) return ASCII[code]!;
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) return Kind.Space;
  if (code === 0x2028 || code === 0x2029) return Kind.Break;
  if (code >= 0xc0 && code <= 0x36f && code !== 0xd7 && code !== 0xf7) return Kind.Letter;
  const char = String.fromCharCode(code);
  if (INVISIBLE.test(char)) return Kind.Invisible;
  return /\p{L}/u.test(char) ? Kind.Letter : Kind.Mark;
}

function kindOfAscii(code: number): Kind {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Kind.Letter;
  if (code === 32 || code === 9 || code === 13) return Kind.Space;
  if (code === 10) return Kind.Break;
  return code >= 48 && code <= 57 ? Kind.Digit : Kind.Mark;
}

const ASCII = Array.from({ length: 128 }, (_, code) => kindOfAscii(code));

/** Longest run read as one word or figure; what is longer is neither. */
const LONGEST = 40;

/** Where the run of one kind that begins at `start` ends. */
function endOfRun(text: string, start: number, kind: Kind): number {
  let end = start + 1;
  while (end < text.length) {
    const next = kindOf(text.charCodeAt(end));
    if (next !== kind && next !== Kind.Invisible) break;
    end += 1;
  }
  while (end > start + 1 && kindOf(text.charCodeAt(end - 1)) === Kind.Invisible) end -= 1;
  return end;
}

const isLower = (code: number): boolean => code >= 97 && code <= 122;

/** The common case: letters a to z only, and then no letter of another kind. */
function endOfLower(text: string, start: number): number {
  let end = start;
  while (isLower(text.charCodeAt(end))) end += 1;
  const next = end < text.length ? kindOf(text.charCodeAt(end)) : Kind.Space;
  return next === Kind.Letter || next === Kind.Invisible ? -1 : end;
}

function normalize(text: string): string {
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) >= 128) return normalizeForeign(text);
  }
  return text.toLowerCase();
}

const normalizeForeign = (text: string): string =>
  text.replace(INVISIBLES, '').normalize('NFC').replace(/[’ʼ]/g, "'").toLowerCase();

/** Cut a text into tokens; one pass, linear in its length. */
export function scan(text: string): TimeToken[] {
  const tokens: TimeToken[] = [];
  let breaks = 0;
  let glued = false;
  for (let start = 0; start < text.length;) {
    const kind = kindOf(text.charCodeAt(start));
    if (kind >= Kind.Space) {
      if (kind !== Kind.Invisible) glued = false;
      if (kind === Kind.Break) breaks += 1;
      start += 1;
      continue;
    }
    const token = tokenAt(text, start, kind);
    token.glued = glued;
    token.breaks = breaks;
    tokens.push(token);
    start = token.end;
    breaks = 0;
    glued = true;
  }
  return tokens;
}

function tokenAt(text: string, start: number, kind: Kind): TimeToken {
  const lower = kind === Kind.Letter ? endOfLower(text, start) : -1;
  const end = lower > start ? lower : kind === Kind.Mark ? start + 1 : endOfRun(text, start, kind);
  const raw = end - start > LONGEST ? '' : text.slice(start, end);
  const word = lower > start ? raw : normalize(raw);
  const capital = kind === Kind.Letter && lower <= start && raw.charAt(0) !== word.charAt(0);
  return { start, end, word, capital, digits: kind === Kind.Digit, glued: false, breaks: 0 };
}
