import { DateTime } from 'luxon';
import type { MentionDate, TimeExpression } from '../../model.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { clauseTime } from './governing.ts';

/**
 * Two events told at a distance from each other: "bombed the port on Saturday, a day after rebels attacked a
 * ship", « au lendemain de la signature d'un traité, Séoul a convoqué jeudi … », "hours after a visit". Where
 * one of the two has a single day of its own, the other lies so many days before or after it. Only hours and
 * days are counted: nobody who writes "two weeks after" has counted fourteen days.
 */
export function dateAtDistance(
  { phrase, clause }: Candidate,
  times: TimeExpression[],
  reading: Reading,
): MentionDate | undefined {
  if (phrase) return ofNounBelow(phrase, clause, { times, reading });
  return ofClauseBelow(clause, { times, reading }) ?? ofClauseAbove(clause, { times, reading });
}

interface Around {
  times: TimeExpression[];
  reading: Reading;
}

/** The noun's event lies before that of the clause it stands in. */
function ofNounBelow(phrase: NounPhrase, clause: Clause, around: Around): MentionDate | undefined {
  const days = daysBehind(phrase, around);
  if (days === undefined) return undefined;
  // « la rupture de l’accord qui le liait à la France, quelques heures après une visite »
  const main = around.reading.clauses.find(({ link, verb }) => link === 'main' && verb);
  return moved(ownTime(clause, around) ?? (main && ownTime(main, around)), -days);
}

/** The event of an "after" clause, from the day of the clause above. */
function ofClauseBelow(clause: Clause, around: Around): MentionDate | undefined {
  const days = isAfter(clause) ? daysBefore(clause.first, around) : undefined;
  if (days === undefined || !clause.governor) return undefined;
  return moved(timeAbove(clause.governor, around), -days);
}

/** "said on Wednesday it had done so, a day after …": told with what was said, counted from when it was said. */
const timeAbove = (clause: Clause, around: Around): TimeExpression | undefined =>
  ownTime(clause, around) ??
  (clause.governor && /^(?:content|joined)$/u.test(clause.link)
    ? timeAbove(clause.governor, around)
    : undefined);

/** The event of the clause above, from the day of its "after" clause. */
function ofClauseAbove(clause: Clause, around: Around): MentionDate | undefined {
  const below = around.reading.clauses.find((each) => each.governor === clause && isAfter(each));
  const days = below && daysBefore(below.first, around);
  return below && days !== undefined ? moved(ownTime(below, around), days) : undefined;
}

const isAfter = ({ link, sense, by }: Clause): boolean =>
  (link === 'adverbial' && sense === 'after') || (link === 'gerund' && by === 'after');

const ownTime = (clause: Clause, { times, reading }: Around): TimeExpression | undefined => {
  const own = { ...clause, times: clause.times.filter(({ type }) => type !== 'DURATION') };
  return clauseTime(own, times, reading);
};

/** « au lendemain de » one day, "hours after" none, "three days after" three: for the phrase or the one it belongs to. */
function daysBehind(phrase: NounPhrase, around: Around): number | undefined {
  const { words, data } = around.reading;
  for (let at: NounPhrase | undefined = phrase; at; at = at.host) {
    const opens = at.opens ?? at.first;
    if (data.dayAfter.includes(words[opens + 1]?.lower ?? '')) return 1;
    if (data.aspectPrepositions[at.preposition ?? ''] === 'past') return daysBefore(opens, around, 0);
  }
  return undefined;
}

/** Words between a distance and the clause it stands before: "after", « après que ». */
const REACH = 3;

/** The days that a length of time right before a word counts. */
function daysBefore(word: number, { reading }: Around, reach = REACH): number | undefined {
  const { words, data } = reading;
  for (let at = word - 1; at >= Math.max(0, word - 1 - reach); at--) {
    const unit = data.timeUnits[words[at]!.lower];
    if (unit === 'hours') return 0;
    if (unit === 'days') return countBefore(at, reading);
  }
  return undefined;
}

function countBefore(at: number, { words, data }: Reading): number | undefined {
  const { lower } = words[at - 1] ?? { lower: '' };
  return data.numbers[lower] ?? (/^\d{1,2}$/u.test(lower) ? Number(lower) : undefined);
}

/** A single day, so many days on. */
function moved(timex: TimeExpression | undefined, days: number): MentionDate | undefined {
  if (!timex?.earliest || timex.earliest !== timex.latest || timex.use !== 'at') return undefined;
  const day = DateTime.fromISO(timex.earliest, { zone: 'utc' }).plus({ days }).toISODate();
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
