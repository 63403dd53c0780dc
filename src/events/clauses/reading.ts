import type { Clauses } from '../../languages/clauses.ts';
import type { Lang } from '../../model.ts';
import type { Word } from '../words/word.ts';
import type { Chunk, NounPhrase } from './chunk.ts';
import type { Clause } from './clause.ts';

/** The reader's memory while it goes through a sentence from left to right. */
export interface Reading {
  words: Word[];
  lang: Lang;
  data: Clauses;
  chunks: Chunk[];
  at: number;
  /** Open clauses, innermost last. */
  open: Clause[];
  clauses: Clause[];
  phrases: NounPhrase[];
  /** The chunk before, dates and adverbs not counted. */
  previous?: Chunk;
  /** The chunk before a comma or conjunction. */
  beforeLink?: Chunk;
  preposition?: { lemma: string; first: number };
  /** Noun phrases in one run up to here, each followed by the next with a preposition. */
  tail: NounPhrase[];
  lastPhrase?: NounPhrase;
  /** A date stood after the run: what follows belongs to the verb, unless by "of". */
  timed: boolean;
  part: number;
  quoted: boolean;
  /** Word of the mark that opened the quotation last. */
  quotedFrom?: number;
}

export const top = (reading: Reading): Clause => reading.open.at(-1)!;

export function push(reading: Reading, clause: Clause): Clause {
  reading.open.push(clause);
  reading.clauses.push(clause);
  reading.tail = [];
  return clause;
}

/** « se dit inquiète, la France condamne … »: whoever says what he is says nothing else with it. */
export const saysWhatItIs = ({ words }: Reading, { verb }: Clause): boolean =>
  verb?.lemma === 'dire' && /^(?:se|s['’])$/u.test(words[verb.first]!.lower);

export function takesContent(reading: Reading, clause: Clause): boolean {
  const lemma = clause.verb?.lemma ?? '';
  if (saysWhatItIs(reading, clause)) return false;
  return lemma in reading.data.saying || lemma in reading.data.outlook;
}

export function isOutlookNoun({ words, data }: Reading, phrase: NounPhrase): boolean {
  const lemma = words[phrase.head]!.lemma;
  return lemma in data.outlookNouns || lemma in data.sayingNouns;
}
