import type { TimeExpression } from '../../model.ts';
import type { Reading } from '../candidates/index.ts';
import type { Clause } from '../clauses/clause.ts';
import { outlookOf } from '../clauses/outlooks.ts';
import { anchorsIn } from './distance.ts';
import type { Search } from './search.ts';

/** "in power since 1994, was declared the winner": what is told in the simple past has no open beginning. */
const lasts = ({ use }: TimeExpression, { verb }: Clause): boolean =>
  use !== 'since' || verb === null || verb.perfect || verb.tense !== 'past';

/** « Les éboueurs, en grève depuis lundi, ont bloqué le port »: since when they do what the aside says. */
function isOfAside(
  { use, start, end }: TimeExpression,
  { subject, verb }: Clause,
  { words }: Reading,
): boolean {
  if (
    use !== 'since' ||
    !subject ||
    !verb ||
    start < words[subject.last]!.end ||
    end > words[verb.first]!.start
  )
    return false;
  const after = words.find((word) => word.start >= end);
  return (
    after?.text === ',' &&
    words.some((word) => word.text === ',' && word.start >= words[subject.last]!.end && word.end <= start)
  );
}

/** "called", "has named": the verb itself has happened, whatever day it aims at; to schedule is to say when. */
const isDone = (clause: Clause, reading: Reading): boolean => {
  const { verb } = clause;
  const told =
    verb !== null && !verb.modality && verb.form === 'finite' && (verb.tense === 'past' || verb.perfect);
  return told && outlookOf(clause, reading) !== 'planned';
};

/** Of several dates in a clause the one nearest to the verb; of what lies ahead the latest ("from 5,000 today … by 2023"). */
export function nearest(clause: Clause, { usable, reading }: Search): TimeExpression | undefined {
  const anchors = anchorsIn(clause, usable, reading).map(({ timex }) => timex);
  const times = clause.times.filter(
    (timex) =>
      usable.includes(timex) &&
      lasts(timex, clause) &&
      !anchors.includes(timex) &&
      !isOfAside(timex, clause, reading),
  );
  // "in power since 2012, has promised on Friday": the day, not since when
  const days = times.filter(({ use }) => use !== 'since');
  const told = days.length > 0 ? days : times;
  const own = told.length === 0 && clause.aimed && !isDone(clause, reading) ? [clause.aimed] : told;
  if (own.length < 2) return own[0];
  const verb = reading.words[clause.verb?.head ?? clause.first]!;
  const distance = ({ start, end }: TimeExpression): number =>
    start > verb.end ? start - verb.end : verb.start - end;
  const { tense, modality } = clause.verb ?? {};
  const ahead = tense === 'future' || (modality !== undefined && modality !== 'recent');
  const reach = ({ latest }: TimeExpression): string => (ahead ? (latest ?? '9999') : '');
  return [...own].sort((a, b) =>
    reach(a) === reach(b) ? distance(a) - distance(b) : reach(a) < reach(b) ? 1 : -1,
  )[0];
}
