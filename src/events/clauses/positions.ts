import type { NounPhrase } from './chunk.ts';
import type { Clause, Parse } from './clause.ts';

/** Where a noun phrase stands: in which clause, as what, and within which other phrase. */
export interface Position {
  clause: Clause;
  as: 'subject' | 'object' | 'complement' | 'within' | 'apposition';
  /** The phrase it belongs to, nearest first, for "within" and "apposition". */
  of?: NounPhrase;
}

/** The position of every noun phrase of a sentence. */
export function positionsOf(parse: Parse): Map<NounPhrase, Position> {
  const found = new Map<NounPhrase, Position>();
  for (const clause of parse.clauses) {
    if (clause.subject) place(found, clause.subject, { clause, as: 'subject' });
    for (const object of clause.objects) place(found, object, { clause, as: 'object' });
  }
  for (const clause of parse.clauses)
    for (const complement of clause.complements) place(found, complement, { clause, as: 'complement' });
  return found;
}

function place(found: Map<NounPhrase, Position>, phrase: NounPhrase, position: Position): void {
  const known = found.get(phrase);
  if (known && !(known.as === 'within' && position.as === 'complement')) return;
  if (known?.of && position.as === 'complement') return;
  found.set(phrase, position);
  const { clause } = position;
  for (const joined of phrase.joined) if (!found.has(joined)) place(found, joined, position);
  for (const inner of phrase.after) nest(found, inner, phrase, clause);
  if (phrase.possessor) place(found, phrase.possessor, { clause, as: 'within', of: phrase });
  if (phrase.apposition) place(found, phrase.apposition, { clause, as: 'apposition', of: phrase });
}

/** A phrase after several nouns belongs to the nearest before it. */
function nest(found: Map<NounPhrase, Position>, inner: NounPhrase, outer: NounPhrase, clause: Clause): void {
  const known = found.get(inner);
  if (known?.of && known.of.first >= outer.first) return;
  found.set(inner, { clause, as: 'within', of: outer });
  if (inner.possessor) place(found, inner.possessor, { clause, as: 'within', of: inner });
  for (const joined of inner.joined)
    if (!found.has(joined)) found.set(joined, { clause, as: 'within', of: outer });
  for (const next of inner.after) nest(found, next, inner, clause);
}
