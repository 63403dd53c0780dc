import { languages } from '../languages/index.ts';
import type { Sentences } from '../languages/sentences.ts';
import type { Lang, Span } from '../model.ts';

/** A word, a number or a mark, with its place in the text in UTF-16 units. */
export interface Token extends Span {
  text: string;
  kind: 'word' | 'number' | 'punct';
}

/**
 * The tokens of a text in order; white space lies between them, everything else lies in one.
 * A token of its own: the English clitic 's, a French elision (l’ d’ qu’), an inverted pronoun (-t-il).
 * One token: "Mi-35P", "5,000", "2 500", "€9", "U.S.", "Sept." and other short forms, an address.
 */
export function tokenize(text: string, lang: Lang, within?: Span): Token[] {
  const { start, end } = within ?? { start: 0, end: text.length };
  const data = languages[lang].sentences;
  const tokens: Token[] = [];
  for (let at = start; at < end;) {
    const plain = plainWordEnd(text, at, end);
    const piece: Piece = plain > at ? { kind: 'plain', end: plain } : pieceAt(text, at, end);
    const span = { start: at, end: piece.end };
    if (piece.kind === 'plain') tokens.push(tokenOf(text, span, 'word'));
    else if (piece.kind === 'word') tokens.push(...splitWord(text, span, data));
    else if (piece.kind !== 'space') tokens.push(tokenOf(text, span, piece.kind));
    at = Math.max(piece.end, tokens.at(-1)?.end ?? 0);
  }
  return tokens;
}

let latest: { text: string; lang: Lang; bySpan: Map<string, readonly Token[]> } | undefined;

/**
 * `tokenize`, remembered for the spans of the text read last: names, tagger and rules all look at the
 * tokens of one sentence.
 */
export function tokensOf(text: string, lang: Lang, { start, end }: Span): readonly Token[] {
  if (latest?.text !== text || latest.lang !== lang) latest = { text, lang, bySpan: new Map() };
  const key = `${start}-${end}`;
  const tokens = latest.bySpan.get(key) ?? tokenize(text, lang, { start, end });
  latest.bySpan.set(key, tokens);
  return tokens;
}

// Invisible characters (zero-width, soft hyphen) inside a word or number belong to it.
const I = '[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]*';
const DIGITS = `\\p{Nd}(?:${I}\\p{Nd})*`;
const SPACE_IN_NUMBER = '[ \\u00A0\\u202F\\u2009]';

const SPACE = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/uy;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”«»]{1,2000}/uy;
const DATE_OR_TIME =
  /\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}(?![\p{L}\p{N}])|\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?![\p{L}\p{N}])/uy;
const NUMBER = new RegExp(
  `(?:(?:US|A|C|CA)?[$€£¥])?(?:\\p{Nd}{1,3}(?:${SPACE_IN_NUMBER}\\p{Nd}{3}(?!\\p{Nd}))+|${DIGITS}(?:[.,]${DIGITS})*)` +
    `(?:st|nd|rd|th|er|re|ère|e|è|ème|nde?)?(?![\\p{L}\\p{M}\\p{Nd}])`,
  'uy',
);
const WORD = new RegExp(
  `[\\p{L}\\p{M}\\p{N}_](?:${I}[\\p{L}\\p{M}\\p{N}_]|[.](?=\\p{L}[.])|[-‐‑](?=[\\p{L}\\p{N}])|['’ʼ](?=[\\p{L}\\p{N}])|(?<=\\P{L}\\p{L}|\\.\\p{L})[.](?=\\p{L}[.]))*`,
  'uy',
);

/**
 * The end of a word of ASCII letters alone before a space or comma, as most words are: nothing is to be
 * parted from it, so no pattern needs to look at it. `at` itself for anything else.
 */
function plainWordEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isAsciiLetter(text.charCodeAt(end))) end++;
  const next = text.charAt(end);
  return next === ' ' || next === ',' ? end : at;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

interface Piece {
  kind: Token['kind'] | 'plain' | 'space';
  end: number;
}

function pieceAt(text: string, at: number, limit: number): Piece {
  if (text.charAt(at) === ' ') return { kind: 'space', end: at + 1 };
  const space = endOf(SPACE, text, at, limit);
  if (space) return { kind: 'space', end: space };
  const address = endOf(ADDRESS, text, at, limit);
  if (address) return { kind: 'word', end: withoutTrailingMarks(text, at, address) };
  const number = endOf(DATE_OR_TIME, text, at, limit) ?? numberAt(text, at, limit);
  if (number) return { kind: 'number', end: number };
  const word = endOf(WORD, text, at, limit);
  if (word) return { kind: 'word', end: word };
  return { kind: 'punct', end: at + (text.codePointAt(at)! > 0xffff && at + 2 <= limit ? 2 : 1) };
}

function endOf(pattern: RegExp, text: string, at: number, limit: number): number | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found && found[0].length > 0 ? Math.min(limit, at + found[0].length) : null;
}

/** A number, unless it opens a name such as "59N6-TE": digits, a hyphen, then capitals or digits. */
function numberAt(text: string, at: number, limit: number): number | null {
  const end = endOf(NUMBER, text, at, limit);
  if (end === null) return null;
  return /^[-‐‑]\p{Lu}/u.test(text.slice(end, end + 2)) ? null : end;
}

function withoutTrailingMarks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && /[.,;:!?)\]'’"]/u.test(text.charAt(last - 1))) last--;
  return last;
}

/** Parts a word from its elision and its clitic, and gives a short form its full stop. */
function splitWord(text: string, span: Span, data: Sentences): Token[] {
  if (text.startsWith('http', span.start) || text.startsWith('www.', span.start))
    return [tokenOf(text, span, 'word')];
  const tokens: Token[] = [];
  let start = span.start;
  for (let elided = elision(text, { start, end: span.end }, data); elided > start;) {
    tokens.push(tokenOf(text, { start, end: elided }, 'word'));
    start = elided;
    elided = elision(text, { start, end: span.end }, data);
  }
  const clitic = enclitic(text, { start, end: span.end }, data);
  if (clitic > start) tokens.push(tokenOf(text, { start, end: clitic }, 'word'));
  const rest = {
    start: Math.max(start, clitic),
    end: withMark(text, { start, end: span.end }, data) ?? withShortStop(text, span, data),
  };
  tokens.push(tokenOf(text, rest, 'word'));
  return tokens;
}

/** Where the elided part ends ("l’" in « l’accord »), or its start when there is none. */
function elision(text: string, span: Span, data: Sentences): number {
  const word = text
    .slice(span.start, Math.min(span.end, span.start + 12))
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'");
  const mark = word.indexOf("'");
  if (mark < 1 || span.start + mark + 1 >= span.end) return span.start;
  if (data.unelided.some((whole) => word.startsWith(whole))) return span.start;
  return data.elisions.includes(word.slice(0, mark)) ? span.start + mark + 1 : span.start;
}

/** The end of an elision before a quotation, its mark taken in: « d’« une trahison » ». */
function withMark(text: string, { start, end }: Span, { elisions }: Sentences): number | undefined {
  const elided = elisions.includes(text.slice(start, end).toLowerCase());
  return elided && /^['’ʼ][\s\u00A0\u202F]?[«“"]/u.test(text.slice(end, end + 3)) ? end + 1 : undefined;
}

/** Where the clitic begins, or 0 when there is none. */
function enclitic(text: string, span: Span, data: Sentences): number {
  const tail = text.slice(Math.max(span.start, span.end - 9), span.end).toLowerCase();
  const found = data.enclitics.find(
    (ending) => tail.endsWith(ending) && span.end - ending.length > span.start,
  );
  return found === undefined ? 0 : span.end - found.length;
}

/** The end of the word, its full stop taken in where the language writes it so ("Sept.", "U.S."). */
function withShortStop(text: string, span: Span, data: Sentences): number {
  if (text.charAt(span.end) !== '.' || span.end - span.start > 8) return span.end;
  const word = text.slice(span.start, span.end);
  const short = word.toLowerCase();
  const known = data.titles.includes(short) || data.abbreviations.includes(short);
  const initials = /^\p{Lu}$|^\p{L}(?:\.\p{L})+$/u.test(word);
  return initials || (known && /^\p{L}/u.test(word)) ? span.end + 1 : span.end;
}

function tokenOf(text: string, span: Span, kind: Token['kind']): Token {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end), kind };
}
