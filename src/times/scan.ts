import type { Span } from '../model.ts';

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

/** How many hashes there are: 14 bits. */
export const HASHES = 1 << 14;

/** Stands for every word with letters beyond Latin-1, or marks of its own: it may be any. */
export const ANY_HASH = -1;

/** A word, a run of digits or a single mark, as the date patterns see it. */
export class TimeToken implements Span {
  kind = Kind.Mark;
  /** Of its word; see `hashOf`. */
  hash = ANY_HASH;
  /** Nothing stands between it and the token before. */
  glued = false;
  /** A line break stands in front; a paragraph break counts 2. */
  breaks = 0;
  private made: string | null = null;

  constructor(
    private readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {}

  get digits(): boolean {
    return this.kind === Kind.Digit;
  }

  get capital(): boolean {
    return this.kind === Kind.Letter && isUpper(this.text, this.start);
  }

  /**
   * In lower case, in NFC, without zero-width characters, apostrophes straight. Made only when asked
   * for: of most words of a text the hash is enough to know that no date begins with them.
   */
  get word(): string {
    this.made ??= this.end - this.start > LONGEST ? '' : normalize(this.text.slice(this.start, this.end));
    return this.made;
  }
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code < 97;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

function normalize(text: string): string {
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) >= 128) return normalizeForeign(text);
  }
  return text.toLowerCase();
}

const normalizeForeign = (text: string): string =>
  text.replace(INVISIBLES, '').normalize('NFC').replace(/[’ʼ]/g, "'").toLowerCase();

/** One more unit; the same for capitals and small letters of ASCII and Latin-1. */
const mix = (hash: number, code: number): number => (hash * 31 + (code | 32)) & (HASHES - 1);

/** The hash that the scanner gives to a word, or `ANY_HASH`. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code > 0xff) return ANY_HASH;
    hash = mix(hash, code);
  }
  return hash;
}

/** Where the run of one kind that begins at `start` ends, and its hash. */
function runFrom(text: string, start: number, kind: Kind): { end: number; hash: number } {
  let [end, hash] = [start, 0];
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const next = code < 128 ? ASCII[code]! : kindOf(code);
    if (next !== kind && next !== Kind.Invisible) break;
    if (code > 0xff || next === Kind.Invisible) hash = ANY_HASH;
    else if (hash !== ANY_HASH) hash = mix(hash, code);
    if (next === kind) end = at + 1;
  }
  return { end, hash };
}

/** Cut a text into tokens; one pass, linear in its length. */
export function scan(text: string): TimeToken[] {
  const tokens: TimeToken[] = [];
  let breaks = 0;
  let glued = false;
  for (let start = 0; start < text.length;) {
    const code = text.charCodeAt(start);
    const kind = code < 128 ? ASCII[code]! : kindOf(code);
    if (kind >= Kind.Space) {
      if (kind !== Kind.Invisible) glued = false;
      if (kind === Kind.Break) breaks += 1;
      start += 1;
      continue;
    }
    const { end, hash } =
      kind === Kind.Mark ? { end: start + 1, hash: mix(0, code) } : runFrom(text, start, kind);
    const token = new TimeToken(text, start, end);
    token.kind = kind;
    token.hash = code > 0xff ? ANY_HASH : hash;
    token.glued = glued;
    token.breaks = breaks;
    tokens.push(token);
    start = end;
    breaks = 0;
    glued = true;
  }
  return tokens;
}
