import type { Candidate, Reading } from '../candidates.ts';
import { ofNoun } from './of-nouns.ts';
import { ofClause } from './of-verbs.ts';
import type { Verdict } from './verdict.ts';

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
  return candidate.phrase
    ? ofNoun(candidate.phrase, candidate, reading)
    : ofClause(candidate.clause, reading, new Set());
}
