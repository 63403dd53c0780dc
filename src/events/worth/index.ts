import type { UncoveredReason } from '../../model.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import { subjectOf, type Clause } from '../clauses/clause.ts';
import { unworthyStatement } from './statements.ts';
import { unworthyNoun } from './nouns.ts';
import { unworthyVerb } from './verbs.ts';

/** Why a candidate gives no event, or null if it does. */
export function unworthy(candidate: Candidate, found: Candidate[], reading: Reading): UncoveredReason | null {
  const { type } = candidate.trigger;
  if (type.id === 'statement') return unworthyStatement(candidate, found, reading);
  if (isTextOf(candidate.clause, reading) || isAimOfWords(candidate, reading)) return 'text-of-document';
  return candidate.phrase ? unworthyNoun(candidate, found, reading) : unworthyVerb(candidate, found, reading);
}

/** « une plainte visant des mercenaires », "sanctions that hit exporters": what is done in words or by law strikes nobody. */
function isAimOfWords({ trigger, clause, phrase }: Candidate, reading: Reading): boolean {
  if (phrase || trigger.type.id !== 'attack' || clause.verb?.passive) return false;
  if (/^(?:infinitive|gerund)$/u.test(clause.link)) return false;
  const subject = subjectOf(clause, reading.data);
  const noun = subject && reading.words[subject.head]!;
  if (noun?.pos !== 'NOUN') return false;
  const named = reading.knowledge.lexicons[reading.lang].nouns.get(noun.lemma) ?? [];
  return (
    reading.data.documents.includes(noun.lemma) ||
    (named.length > 0 && named.every(({ type }) => type.family !== 'force' && type.id !== 'protest'))
  );
}

/** "a law banning strikes", « une résolution prolongeant le mandat »: what the text says. */
const isTextOf = ({ link, verb, antecedent }: Clause, { words, data }: Reading): boolean =>
  link === 'participle' &&
  verb?.form === 'gerund' &&
  antecedent !== undefined &&
  data.documents.includes(words[antecedent.head]!.lemma);
