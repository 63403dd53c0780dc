import type { Reading } from '../candidates/index.ts';
import type { Clause } from '../clauses/clause.ts';
import { namesSource } from '../sources/per.ts';
import type { Verdict } from './verdict.ts';

/** Future, conditional, possibility, duty; French « aurait livré », « selon X, négocierait » are hearsay, no plan. */
export function moodOf(clause: Clause, reading: Reading): Omit<Verdict, 'text'> | null {
  const verb = moodBearer(clause);
  const hearsay = verb.modality === 'conditional' && reading.lang === 'fr';
  if (hearsay && (isCompound(verb, reading) || isPer(clause, reading)))
    return { status: 'reported', rule: 'journalistic-conditional' };
  if (verb.tense === 'future') return { status: 'planned', rule: 'future' };
  if (verb.modality === 'possible' && verb.perfect) return { status: 'reported', rule: 'possibility' };
  if (verb.modality && verb.modality !== 'recent') return { status: 'planned', rule: verb.modality };
  return null;
}

function isCompound(verb: NonNullable<Clause['verb']>, { words }: Reading): boolean {
  const helpers = words.slice(verb.first, verb.head);
  return verb.perfect || (verb.passive && helpers.some(({ lower }) => lower === 'été'));
}

/** "will withdraw and close", "will be set up and patrolled": a bare joined verb has the mood of the one it is joined to. */
function moodBearer(clause: Clause): NonNullable<Clause['verb']> {
  const verb = clause.verb!;
  const outer = clause.link === 'joined' ? clause.governor : undefined;
  const bare = verb.first === verb.last && !verb.modality && verb.tense !== 'future';
  if (!outer?.verb || !bare) return verb;
  const carries = outer.verb.modality !== undefined || outer.verb.tense === 'future';
  const shares = verb.tense === 'present' || (verb.passive && outer.verb.passive);
  return carries && shares ? moodBearer(outer) : verb;
}

const isPer = ({ link }: Clause, reading: Reading): boolean => link === 'main' && namesSource(reading);
