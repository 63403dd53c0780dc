import type { Candidate, Reading } from '../candidates.ts';
import { ofNoun } from './of-nouns.ts';
import { ofClause } from './of-verbs.ts';
import { outlookOf } from '../outlooks.ts';
import { verdictOf, type Verdict } from './verdict.ts';

export { takenUp } from './of-nouns.ts';
export type { Verdict } from './verdict.ts';

/**
 * What the sentence itself says of an event: did it happen, is it planned, denied, threatened? Found by
 * going from the trigger up through everything that governs it; the first that speaks against
 * "occurred" decides. Null: nothing does.
 */
export function standing(candidate: Candidate, reading: Reading): Verdict | null {
  if (reading.words.at(-1)?.text === '?' || reading.words.at(-2)?.text === '?')
    return { status: 'planned', rule: 'question', text: '?' };
  const own = candidate.phrase ? null : byOwnVerb(candidate, reading);
  if (own) return own;
  return candidate.phrase
    ? ofNoun(candidate.phrase, candidate, reading)
    : ofClause(candidate.clause, reading, new Set());
}

/** "foiled a coup", "plotted an attack": the verb found the type by its object and says itself that it did not come to be. */
function byOwnVerb({ clause, object, trigger }: Candidate, reading: Reading): Verdict | null {
  if (!object) return null;
  const { lemma, text } = reading.words[object.head]!;
  const nouns = trigger.type.triggers[reading.lang].nouns;
  if (!nouns.some((noun) => noun.lemma === lemma)) return null;
  const outlook = outlookOf(clause, reading);
  const verb = reading.words[clause.verb!.head]!.text;
  return outlook === undefined ? null : verdictOf(outlook, 'verb', `${verb} ${text}`);
}
