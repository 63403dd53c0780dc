import type { UncoveredReason } from '../../model.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import type { Clause } from '../clauses/clause.ts';
import { unworthyStatement } from './statements.ts';
import { unworthyNoun } from './nouns.ts';
import { unworthyVerb } from './verbs.ts';

/** Why a candidate gives no event, or null if it does. */
export function unworthy(candidate: Candidate, found: Candidate[], reading: Reading): UncoveredReason | null {
  const { type } = candidate.trigger;
  if (type.id === 'statement') return unworthyStatement(candidate, found, reading);
  if (isTextOf(candidate.clause, reading)) return 'text-of-document';
  return candidate.phrase ? unworthyNoun(candidate, found, reading) : unworthyVerb(candidate, found, reading);
}

/** "a law banning strikes", « une résolution prolongeant le mandat »: what the text says. */
const isTextOf = ({ link, verb, antecedent }: Clause, { words, data }: Reading): boolean =>
  link === 'participle' &&
  verb?.form === 'gerund' &&
  antecedent !== undefined &&
  data.documents.includes(words[antecedent.head]!.lemma);
