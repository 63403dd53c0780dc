import type { Span } from '../model.ts';
import { ANY_HASH, mix } from './hashes.ts';

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

/** « », and U+2010 to U+2027, the dashes and quotation marks: the most frequent of the others. */
const isQuoteOrDash = (code: number): boolean =>
  code === 0xab || code === 0xbb || (code >= 0x2010 && code <= 0x2027);

function kindOf(code: number): Kind {
  if (code < 128) return ASCII[code]!;
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) return Kind.Space;
  if (code === 0x2028 || code === 0x2029) return Kind.Break;
  if (code >= 0xc0 && code <= 0x36f && code !== 0xd7 && code !== 0xf7) return Kind.Letter;
  if (isQuoteOrDash(code)) return Kind.Mark;
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

/** Most line breaks that are counted. */
const MOST_BREAKS = 3;

/**
 * The form of a token in one number, from the lowest bit: its hash + 1, its kind, glued or not, the
 * breaks in front, its length. Constants of the compiler, for they are read for every token.
 */
const enum Form {
  Hash = 0x7fff,
  Digits = 0x8000,
  Letters = 0x10000,
  Glued = 0x20000,
  Breaks = 18,
  Length = 20,
}

/** A word, a run of digits or a single mark, as the date patterns see it. */
export class TimeToken implements Span {
  private made: string | null = null;

  constructor(
    private readonly text: string,
    readonly start: number,
    private readonly form: number,
  ) {}

  /** Of what is longer than any word of a date, only near. */
  get end(): number {
    return this.start + (this.form >> Form.Length);
  }

  get digits(): boolean {
    return (this.form & Form.Digits) !== 0;
  }

  get capital(): boolean {
    return (this.form & Form.Letters) !== 0 && isUpper(this.text, this.start);
  }

  /** Nothing stands between it and the token before. */
  get glued(): boolean {
    return (this.form & Form.Glued) !== 0;
  }

  /** 1 where a line break stands in front, 2 and more for a paragraph break. */
  get breaks(): number {
    return (this.form >> Form.Breaks) & MOST_BREAKS;
  }

  /** In lower case, in NFC, without zero-width characters, apostrophes straight. Made only when asked for. */
  get word(): string {
    this.made ??= this.form >> Form.Length > LONGEST ? '' : normalize(this.text.slice(this.start, this.end));
    return this.made;
  }
}

/**
 * The tokens of a text. Of most words of a text the hash is enough to know that no date begins with
 * them, so all is kept in numbers, and a token is made only when asked for.
 */
export class Tokens {
  private made: (TimeToken | undefined)[] | null = null;

  readonly length: number;
  private readonly starts: number[];
  private readonly forms: number[];

  constructor(
    private readonly text: string,
    tokens: { starts: number[]; forms: number[]; length: number },
  ) {
    this.length = tokens.length;
    this.starts = tokens.starts;
    this.forms = tokens.forms;
  }

  at(index: number): TimeToken | undefined {
    if (index < 0 || index >= this.length) return undefined;
    this.made ??= new Array<undefined>(this.length);
    return (this.made[index] ??= new TimeToken(this.text, this.starts[index]!, this.forms[index]!));
  }

  /** The hash of its word; see `hashOf`. */
  hashAt(index: number): number {
    return (this.forms[index]! & Form.Hash) - 1;
  }

  /** In UTF-16 units; of what is longer than any word of a date, only near. */
  lengthAt(index: number): number {
    return this.forms[index]! >> Form.Length;
  }

  /** The first token that begins at or after an offset. */
  indexAt(offset: number): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  lastLetterAt(index: number): number {
    return this.text.charCodeAt(this.starts[index]! + this.lengthAt(index) - 1);
  }

  isDigits(index: number): boolean {
    return (this.forms[index]! & Form.Digits) !== 0;
  }

  words(): string[] {
    return Array.from({ length: this.length }, (_, index) => this.at(index)!.word);
  }
}

const formOf = (hashed: number, kind: Kind, length: number): number =>
  hashed |
  (kind === Kind.Digit ? Form.Digits : kind === Kind.Letter ? Form.Letters : 0) |
  ((length > LONGEST ? LONGEST + 1 : length) << Form.Length);

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

let last: { text: string; tokens: Tokens } = { text: '', tokens: scan('') };

/** The tokens of a text; those of the last one are kept, for it is asked about again and again. */
export function tokensOf(text: string): Tokens {
  if (last.text !== text) last = { text, tokens: scan(text) };
  return last.tokens;
}

/** Cut a text into tokens; one pass, linear in its length. */
export function scan(text: string): Tokens {
  const starts = new Array<number>(text.length >> 2);
  const forms = new Array<number>(text.length >> 2);
  let count = 0;
  let breaks = 0;
  let glued = 0;
  for (let start = 0; start < text.length;) {
    const code = text.charCodeAt(start);
    const kind = code < 128 ? ASCII[code]! : kindOf(code);
    if (kind >= Kind.Space) {
      if (kind !== Kind.Invisible) glued = 0;
      if (kind === Kind.Break && breaks < MOST_BREAKS) breaks += 1;
      start += 1;
      continue;
    }
    const run = runFrom(text, start, kind);
    const length = run >> Run.Length;
    starts[count] = start;
    forms[count] = formOf(run & Run.Hash, kind, length) | glued | (breaks << Form.Breaks);
    count += 1;
    start += length;
    breaks = 0;
    glued = Form.Glued;
  }
  return new Tokens(text, { starts, forms, length: count });
}

/** Length and hash + 1 of a run in one number. */
const enum Run {
  Hash = 0x7fff,
  Length = 15,
}

/** Longest run in one piece; what is longer is cut, and no word of a date either way. */
const LONGEST_RUN = 10_000;

/** The run of one kind that begins at `start`; what is invisible within it is read through. */
function runFrom(text: string, start: number, kind: Kind): number {
  const kinds: Kind[] = ASCII;
  const limit = kind === Kind.Mark ? start + 1 : Math.min(text.length, start + LONGEST_RUN);
  let [at, end, hash] = [start, start, 0];
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 128 || kinds[code] !== kind) break;
    hash = (hash * 31 + (code | 32)) & 0x3fff;
  }
  end = at;
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    const next = kindOf(code);
    if (next !== kind && next !== Kind.Invisible) break;
    hash = hash === ANY_HASH || code > 0xff || next !== kind ? ANY_HASH : mix(hash, code);
    if (next === kind) end = at + 1;
  }
  return ((end - start) << Run.Length) | (hash + 1);
}
