import type { DatedArticle, Sentence, Span, TimeExpression } from '../../model.ts';
import { languages } from '../../languages/index.ts';
import { tokensOf } from '../../text/index.ts';
import type { ActorMention } from '../actors/index.ts';
import type { Reading } from '../candidates/index.ts';
import { chunk } from '../clauses/chunks.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { linkClauses } from '../clauses/link.ts';
import { positionsOf } from '../clauses/positions.ts';
import { mendHeadline, readPassives } from './headlines.ts';
import type { PreparedKnowledge } from '../knowledge.ts';
import { mendWords } from '../mending/index.ts';
import { readWords } from '../words/read.ts';
import { lowerOf } from '../words/word.ts';

const WORD = /[\p{L}\p{M}]+/gu;

/** Does any form of any trigger stand in the sentence? Only then it is worth tagging. */
export function holdsTrigger(text: string, span: Sentence, forms: ReadonlySet<string>): boolean {
  for (const [word] of text.slice(span.start, span.end).matchAll(WORD))
    if (forms.has(lowerOf(word))) return true;
  return false;
}

/** The parts of an article that a sentence is read with. */
export interface Surrounding {
  article: DatedArticle;
  times: TimeExpression[];
  actors: ActorMention[];
  knowledge: PreparedKnowledge;
  pronoun: (phrase: NounPhrase, reading: Reading) => ReturnType<Reading['pronoun']>;
  called: (phrase: NounPhrase, reading: Reading) => ReturnType<Reading['called']>;
}

/** Takes a sentence apart into words, phrases and clauses. */
export function readSentence(sentence: Sentence, around: Surrounding): Reading {
  const { article, knowledge } = around;
  const { lang, text } = article;
  const data = languages[lang].clauses;
  const actors = within(around.actors, sentence);
  const written = asWritten(sentence, { article, actors });
  const read = readWords(text, sentence, {
    lang,
    written,
    verbLemmas: knowledge.lexicons[lang].verbLemmas,
  });
  const tagged = mendWords(read, actors, { lang, verbLemmas: knowledge.lexicons[lang].verbLemmas });
  const words =
    sentence.headline && lang === 'en'
      ? mendHeadline(tagged, actors, knowledge.lexicons.en.verbLemmas)
      : tagged;
  const parse = linkClauses(words, chunk(words, within(around.times, sentence).filter(isMoment), lang), {
    lang,
    data,
  });
  if (sentence.headline && lang === 'en') readPassives(parse.clauses, data);
  const { chunks, clauses, phrases } = parse;
  const reading: Reading = {
    words,
    lang,
    data,
    chunks,
    clauses,
    phrases,
    positions: positionsOf(parse),
    actors,
    knowledge,
    pronoun: (phrase) => around.pronoun(phrase, reading),
    called: (phrase) => around.called(phrase, reading),
  };
  return reading;
}

/** « le quotidien Le Monde »: how often says no day, and is a noun as well. */
const isMoment = ({ type }: TimeExpression): boolean => type !== 'SET';

/** Those of an article's spans, sorted by start, that lie within a sentence. */
export function within<T extends Span>(spans: T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let at = firstFrom(spans, start); at < spans.length && spans[at]!.start < end; at++)
    if (spans[at]!.end <= end) found.push(spans[at]!);
  return found;
}

/** Index of the first span that starts at or after an offset, by halving. */
function firstFrom(spans: Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The sentence as a tagger reads it best: its first word small unless it opens a name, a headline in
 * title case small but for names. The length does not change.
 */
function asWritten(
  sentence: Sentence,
  { article, actors }: { article: DatedArticle; actors: ActorMention[] },
): string {
  const { text, lang } = article;
  const words = tokensOf(text, lang, sentence).filter(({ kind }) => kind === 'word');
  const capitals = words.filter(isCapital).length;
  const title = sentence.headline && capitals >= words.length * 0.6;
  const opening = words[1] && isCapital(words[1]) ? [] : words.slice(0, 1);
  const plain = text.slice(sentence.start, sentence.end);
  let written = lang === 'en' ? withoutAccents(plain) : plain;
  for (const word of title ? words : opening) {
    const lower = word.text.toLowerCase();
    const named = actors.some((actor) => actor.start < word.end && actor.end > word.start);
    if (named || lower.length !== word.text.length || /^\p{Lu}{2,}$/u.test(word.text)) continue;
    const at = word.start - sentence.start;
    written = written.slice(0, at) + lower + written.slice(at + lower.length);
  }
  return written;
}

/** Letters that no English word has, each by the one it is made of: the tagger knows no "Kalniņa" and "Łukasz". */
const withoutAccents = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => {
    if (letter.charCodeAt(0) < 0x80) return letter;
    const base = UNMARKED[letter] ?? letter.normalize('NFD').charAt(0);
    return base.length === letter.length && /[A-Za-z]/u.test(base) ? base : letter;
  });

/** Letters whose mark is a part of them. */
const UNMARKED: Record<string, string> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i', ð: 'd' };

const isCapital = (word: { text: string }): boolean => /^\p{Lu}/u.test(word.text);
