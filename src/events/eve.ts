import { DateTime } from 'luxon';
import type { MentionDate, TimeExpression } from '../model.ts';
import type { Candidate, Reading } from './candidates.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import { clauseTime } from './governing-time.ts';

/**
 * « Au lendemain de la signature d'un traité, Séoul a convoqué jeudi … »: the noun's event lies one day
 * before that of the clause, as far as the clause has a single day of its own.
 */
export function eveOfClause(
  { phrase, clause }: Candidate,
  times: TimeExpression[],
  reading: Reading,
): MentionDate | undefined {
  if (!phrase || !standsOnTheMorrow(phrase, reading)) return undefined;
  const timex = clauseTime(clause, times, reading);
  if (!timex?.earliest || timex.earliest !== timex.latest) return undefined;
  const day = DateTime.fromISO(timex.earliest, { zone: 'utc' }).minus({ days: 1 }).toISODate();
  if (!day) return undefined;
  return {
    edtf: day,
    earliest: day,
    latest: day,
    precision: 'day',
    basis: 'resolved',
    timex: { start: timex.start, end: timex.end, text: timex.text },
    working: [
      { kind: 'anchor', to: 'event', edtf: timex.edtf },
      { kind: 'result', edtf: day },
    ],
  };
}

/** The phrase, or the one it belongs to, opens with « au lendemain de ». */
function standsOnTheMorrow(phrase: NounPhrase, { words }: Reading): boolean {
  for (let at: NounPhrase | undefined = phrase; at; at = at.host)
    if (words[(at.opens ?? at.first) + 1]?.lower === 'lendemain') return true;
  return false;
}
