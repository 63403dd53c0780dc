import { remembered, type Token } from '../../text/index.ts';
import type { Span } from '../../model.ts';

/** Universal part of speech, as far as the rules tell them apart. */
export type Pos =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'DET'
  | 'PRON'
  | 'NUM'
  | 'ADP'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'PUNCT'
  | 'X';

/**
 * Form of a verb. `pastOrParticiple`: English "-ed" before its place in the sentence is known.
 */
export type VerbForm =
  | 'base'
  | 'present'
  | 'past'
  | 'pastOrParticiple'
  | 'participle'
  | 'gerund'
  | 'infinitive'
  | 'future'
  | 'conditional'
  | 'subjunctive';

/**
 * A word or mark of a sentence with its lemma and part of speech: the common form of both languages. Every word has
 * every field, in this order: objects of one shape are read faster.
 */
export interface Word extends Span {
  text: string;
  /** Lower case, curly apostrophes made straight. */
  lower: string;
  lemma: string;
  pos: Pos;
  form: VerbForm | undefined;
  /** The tagger took it for something else than a verb. */
  mended: boolean;
}

/** Lower case with straight apostrophes: the form in which words are looked up. */
export const lowerOf = remembered((text) => text.toLowerCase().replace(/[’ʼ]/gu, "'"));

/** A token as a word that nothing is known of yet. */
export function plainWord({ start, end, text }: Token): Word {
  const lower = lowerOf(text);
  return { start, end, text, lower, lemma: lower, pos: 'X', form: undefined, mended: false };
}

/** Does a word stand between quotation marks? */
export function isWithinMarks(at: number, words: Word[]): boolean {
  let open = false;
  for (const { text } of words.slice(0, at)) {
    if (/^[«“]$/u.test(text)) open = true;
    else if (/^[»”]$/u.test(text)) open = false;
    else if (text === '"') open = !open;
  }
  return open;
}
