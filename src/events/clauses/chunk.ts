import type { Subordination, Modality } from '../../languages/clauses.ts';
import type { TimeExpression } from '../../model.ts';

/** Indices are of the sentence's words, both ends included. */
export interface WordRange {
  first: number;
  last: number;
}

/** A noun with what belongs to it. */
export interface NounPhrase extends WordRange {
  kind: 'np';
  head: number;
  /** The preposition that brings it in, by lemma; compound ones by the word they are read as. */
  preposition?: string;
  /** Word of the preposition. */
  opens?: number;
  possessor?: NounPhrase;
  /** The noun before it in its run. */
  host?: NounPhrase;
  /** Phrases that follow with a preposition, in order ("of troops", "from Mali"). */
  after: NounPhrase[];
  /** What it is joined to by "and" or a comma. */
  joined: NounPhrase[];
  /** A date that belongs to the noun: "the coup of August 2020", « l'accord de 2015 ». */
  dated?: TimeExpression;
  /** Renamed between commas. */
  apposition?: NounPhrase;
}

/** Auxiliaries, negation and the verb they serve. */
export interface VerbGroup extends WordRange {
  kind: 'vg';
  head: number;
  lemma: string;
  form: 'finite' | 'infinitive' | 'gerund' | 'participle' | 'ambiguous';
  tense: 'past' | 'present' | 'future';
  modality?: Modality;
  perfect: boolean;
  passive: boolean;
  negated: boolean;
  reflexive: boolean;
}

export type Chunk =
  | NounPhrase
  | VerbGroup
  | ({ kind: 'preposition'; lemma: string } & WordRange)
  | ({ kind: 'time'; timex: TimeExpression } & WordRange)
  | ({ kind: 'subordinator'; sense: Subordination; lemma: string } & WordRange)
  | ({ kind: 'relative'; lemma: string } & WordRange)
  | ({ kind: 'that' } & WordRange)
  | ({ kind: 'coordinator' } & WordRange)
  | ({ kind: 'comma' } & WordRange)
  | ({ kind: 'quote' } & WordRange)
  | ({ kind: 'stop'; text: string } & WordRange)
  | ({ kind: 'adverb' } & WordRange)
  | ({ kind: 'adjective' } & WordRange);
