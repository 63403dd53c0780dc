import type { DatedArticle, Lang, Sentence, TimeExpression } from '../model.ts';
import { languages } from '../languages/index.ts';
import { tokenize } from '../text/index.ts';
import type { ActorMention } from './actors/index.ts';
import type { Reading } from './candidates.ts';
import { chunk } from './clauses/chunks.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import { linkClauses } from './clauses/link.ts';
import { positionsOf } from './clauses/positions.ts';
import type { PreparedKnowledge } from './knowledge.ts';
import { readWords } from './words/read.ts';
import { lowerOf } from './words/word.ts';

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
}

/** Takes a sentence apart into words, phrases and clauses. */
export function readSentence(sentence: Sentence, around: Surrounding): Reading {
  const { article, knowledge } = around;
  const { lang, text } = article;
  const data = languages[lang].clauses;
  const actors = within(around.actors, sentence);
  const written = sentence.headline
    ? decapitalised(text, sentence, { lang, actors })
    : text.slice(sentence.start, sentence.end);
  const words = readWords(text, sentence, { lang, written });
  const parse = linkClauses(words, chunk(words, within(around.times, sentence), lang), { lang, data });
  const reading: Reading = {
    ...parse,
    positions: positionsOf(parse),
    actors,
    knowledge,
    pronoun: (phrase) => around.pronoun(phrase, reading),
  };
  return reading;
}

export function within<T extends { start: number; end: number }>(
  spans: T[],
  { start, end }: { start: number; end: number },
): T[] {
  return spans.filter((span) => span.start >= start && span.end <= end);
}

/**
 * A headline in title case, with small letters where no known name stands, so that a tagger sees
 * "Mali receives" in "Mali Receives". The length does not change.
 */
function decapitalised(
  text: string,
  sentence: Sentence,
  { lang, actors }: { lang: Lang; actors: ActorMention[] },
): string {
  const words = tokenize(text, lang, sentence).filter(({ kind }) => kind === 'word');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word.text)).length;
  const whole = text.slice(sentence.start, sentence.end);
  if (capitals < words.length * 0.6) return whole;
  let written = whole;
  words.forEach((word) => {
    const named = actors.some((actor) => actor.start < word.end && actor.end > word.start);
    const lower = word.text.toLowerCase();
    if (named || lower.length !== word.text.length || /^\p{Lu}{2,}$/u.test(word.text)) return;
    const at = word.start - sentence.start;
    written = written.slice(0, at) + lower + written.slice(at + lower.length);
  });
  return written;
}
