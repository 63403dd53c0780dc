import { languages } from '../languages/index.ts';
import type { Boilerplate, BoilerplateKind } from '../languages/boilerplate.ts';
import type { Lang, Span } from '../model.ts';
import { fold, quotations } from '../text/index.ts';

/** Blocks longer than this belong to the story; no page speaks of itself at such length. UTF-16 units. */
const LONGEST_BOILERPLATE = 1500;

/** What can be seen of a block, counted once; the rules of `boilerplate.ts` weigh it. */
export interface Evidence {
  text: string;
  /** Words outside quotation marks, folded. */
  words: string[];
  /** Ends like a sentence. */
  closed: boolean;
  /** A finite verb shows. */
  verb: boolean;
  /** How many words speak of the page, by kind, most first. */
  speaksOf: { kind: BoilerplateKind; words: number }[];
  /** How many words speak to the reader. */
  address: number;
  /** Opens with a request to the reader. */
  request: boolean;
  /** What the word before a colon makes of it, and the words after. */
  label?: { kind: BoilerplateKind; rest: string };
  quoted: boolean;
}

interface Compiled {
  /** First word of a phrase → its words and kind, longest first. */
  phrases: Map<string, { words: string[]; kind: BoilerplateKind }[]>;
  address: Set<string>;
  requests: Set<string>;
  labels: Map<string, BoilerplateKind>;
  finite: Set<string>;
  endings: string[];
}

const compiled = new Map<Lang, Compiled>();

/** What a block shows; `null` for one too long to be anything but prose. */
export function gatherEvidence(text: string, span: Span, lang: Lang): Evidence | null {
  if (span.end - span.start > LONGEST_BOILERPLATE) return null;
  const data = compiledFor(lang);
  const block = plainLine(text.slice(span.start, span.end));
  const quotes = quotations(block, { start: 0, end: block.length });
  const words = wordsOf(withoutSpans(block, quotes));
  return {
    text: block,
    words,
    closed: /[.!?…]["'”’»)\]\s]*$/u.test(block.slice(-12)),
    verb: words.some((word, at) => isFinite(word, at, data)),
    speaksOf: speaksOf(words, data),
    address: words.filter((word) => data.address.has(word)).length,
    request: data.requests.has(words[0] ?? ''),
    label: labelOf(block, data),
    quoted: quotes.length > 0,
  };
}

/** A line without the marks of Markdown that set all of it off: "*By Ida Tarn*". */
export function plainLine(line: string): string {
  return line.trim().replace(/^[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}$/gu, '');
}

/** Letters and digits, folded; apostrophes and hyphens inside a word belong to it. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}

function withoutSpans(text: string, spans: Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of spans) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at);
}

function isFinite(word: string, at: number, data: Compiled): boolean {
  if (data.finite.has(word)) return true;
  // The first word of a line may be an adjective or a name; an ending alone proves little there.
  return at > 0 && word.length > 4 && data.endings.some((ending) => word.endsWith(ending));
}

function speaksOf(words: string[], data: Compiled): Evidence['speaksOf'] {
  const counts = new Map<BoilerplateKind, number>();
  for (let at = 0; at < words.length; at++) {
    const phrase = data.phrases
      .get(words[at]!)
      ?.find((one) => one.words.every((word, i) => words[at + i] === word));
    if (!phrase) continue;
    counts.set(phrase.kind, (counts.get(phrase.kind) ?? 0) + phrase.words.length);
    at += phrase.words.length - 1;
  }
  return [...counts].map(([kind, count]) => ({ kind, words: count })).sort((a, b) => b.words - a.words);
}

function labelOf(block: string, data: Compiled): Evidence['label'] {
  const found = /^([^:：\n]{2,40}?)\s?[:：]\s*(.*)$/su.exec(block);
  if (!found) return undefined;
  const kind = data.labels.get(wordsOf(found[1]!).join(' '));
  return kind && { kind, rest: found[2]! };
}

function compiledFor(lang: Lang): Compiled {
  const known = compiled.get(lang);
  if (known) return known;
  const made = compile(languages[lang].boilerplate);
  compiled.set(lang, made);
  return made;
}

function compile(data: Boilerplate): Compiled {
  const phrases: Compiled['phrases'] = new Map();
  for (const [kind, entries] of Object.entries(data.vocabulary) as [BoilerplateKind, string[]][]) {
    for (const words of entries.map(wordsOf)) {
      const first = words[0];
      if (first === undefined) continue;
      phrases.set(
        first,
        [...(phrases.get(first) ?? []), { words, kind }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  const labels = Object.entries(data.labels) as [BoilerplateKind, string[]][];
  return {
    phrases,
    address: new Set(data.address),
    requests: new Set(data.requests),
    labels: new Map(
      labels.flatMap(([kind, entries]) => entries.map((entry) => [wordsOf(entry).join(' '), kind] as const)),
    ),
    finite: new Set(data.finiteVerbs),
    endings: data.finiteEndings,
  };
}
