import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Trigger } from '../knowledge.ts';

/** A word that names an event, in its clause. */
export interface Candidate {
  trigger: Trigger;
  /** Index of the trigger word. */
  word: number;
  clause: Clause;
  /** The phrase it heads, for a noun. */
  phrase?: NounPhrase;
  /** The needs of the trigger are met by what stands there, not waived. */
  fulfilled: boolean;
  object?: NounPhrase;
}

/** A word that needs its doer to be of a kind beats one that takes anybody; needs met beat needs waived; then a type that others yield to; then the order of the types. */
export function best(found: Candidate[]): Candidate | null {
  const apt = found.some(({ trigger }) => trigger.by.size > 0)
    ? found.filter(({ trigger }) => trigger.by.size > 0)
    : found;
  const strong = apt.some(({ fulfilled }) => fulfilled) ? apt.filter(({ fulfilled }) => fulfilled) : apt;
  const ids = new Set(strong.map(({ trigger }) => trigger.type.id));
  const standing = strong.filter(({ trigger }) => !trigger.type.yieldsTo.some((id) => ids.has(id)));
  return standing[0] ?? strong[0] ?? null;
}
